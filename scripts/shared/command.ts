/** An invalid option; the message is one line for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Runs a command with the arguments after its name and prints its result. An error prints only its
 * message, on stderr, and sets the exit code: 2 for an invalid option, with the usage in the same
 * line, otherwise 1.
 *
 * @param usage the options that the command takes
 * @param command throws UsageError, or the error of `parseArgs`, for an invalid option
 */
export async function runCommand(
  usage: string,
  command: (args: string[]) => Promise<string>,
): Promise<void> {
  // A reader that closes the pipe early, such as `head`, is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    // Set the exit code instead of calling `process.exit`, so that a pipe gets every byte.
    process.stdout.write(await command(process.argv.slice(2)))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const wrong = wrongOption(error)
    console.error(wrong === undefined ? error.message : `${wrong} Usage: ${usage}`)
    process.exitCode = wrong === undefined ? 1 : 2
  }
}

/** The reason if an option is invalid. */
function wrongOption(error: NodeJS.ErrnoException): string | undefined {
  if (error instanceof UsageError) return error.message
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) return undefined
  // Node adds a second sentence or line of advice, which does not fit here.
  const [reason] = error.message.split(/\. |\.?\n|\.$/)
  return `${reason}.`
}
