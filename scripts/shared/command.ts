/** An invalid option; the message is one line for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Runs a command with the arguments after its name and prints its result. An error prints only its
 * message, on stderr, and sets the exit code: 2 for an invalid option, otherwise 1.
 */
export async function runCommand(command: (args: string[]) => Promise<string>): Promise<void> {
  // A reader that closes the pipe early, such as `head`, is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    // Set the exit code instead of calling `process.exit`, so that a pipe gets every byte.
    process.stdout.write(await command(process.argv.slice(2)))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(error.message)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
