/** A wrong option, in one line for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Runs a command with the words after its name and prints what it gives. An error is told by its
 * message alone, on stderr: exit 2 for a wrong option, else 1.
 */
export async function runCommand(command: (args: string[]) => Promise<string>): Promise<void> {
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    // The exit code is set, not called, so that a pipe gets every byte.
    process.stdout.write(await command(process.argv.slice(2)))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(error.message)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
