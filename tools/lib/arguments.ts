import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads `--name value` options; an unknown one ends the tool with its usage line. */
export function readArguments<const T extends Options>(usage: string, options: T) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nUsage: ${usage}\n`)
    process.exit(2)
  }
}

/** Seconds of '42', '42.5', '3:10' or '1:02:03.5'. Throws an Error that says what would be right. */
export function secondsOf(text: string): number {
  if (!/^\d+(:\d{1,2}){0,2}(\.\d+)?$/.test(text.trim())) {
    throw new Error(`"${text}" is not a time; write seconds (42.5) or minutes and seconds (3:10)`)
  }
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

/** Width and height of '1280x720', pixels. */
export function sizeOf(text: string): { width: number; height: number } {
  const match = /^(\d{2,5})x(\d{2,5})$/.exec(text)
  if (!match) throw new Error(`"${text}" is not a size; write 1280x720`)
  return { width: Number(match[1]), height: Number(match[2]) }
}

/** 190.5 → '3:10.5'. */
export function stamp(seconds: number): string {
  const tenths = Math.round(seconds * 10)
  const rest = (tenths % 600) / 10
  return `${Math.floor(tenths / 600)}:${rest < 10 ? '0' : ''}${rest.toFixed(1)}`
}

/** Runs a tool's main function; an error becomes one plain line and exit code 1. */
export async function runTool(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
