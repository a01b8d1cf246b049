/** A wrong option, in one sentence for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Runs a command with the words after its name and prints what it gives. An error is told by its
 * message alone, on stderr: exit 2 for a wrong option, with the usage in the same line, else 1.
 *
 * @param usage which words it takes
 * @param command throws UsageError, or what `parseArgs` throws, for a wrong option
 */
export async function runCommand(
  usage: string,
  command: (args: string[]) => Promise<string>,
): Promise<void> {
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    // The exit code is set, not called, so that a pipe gets every byte.
    process.stdout.write(await command(process.argv.slice(2)))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const wrong = wrongOption(error)
    console.error(wrong === undefined ? error.message : `${wrong} Usage: ${usage}`)
    process.exitCode = wrong === undefined ? 1 : 2
  }
}

/** What is wrong with an option, if this is the fault. */
function wrongOption(error: NodeJS.ErrnoException): string | undefined {
  if (error instanceof UsageError) return error.message
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) return undefined
  // Node adds a second sentence or line of advice, which does not fit here.
  const [reason] = error.message.split(/\. |\.?\n|\.$/)
  return `${reason}.`
}
