import { knownActions } from '#facts/aws/known.ts'
import { scenario } from '#api/scenario.ts'
import { createSession } from './shell/session.ts'
import type { Question } from './shell/ssh.ts'
import { createShell, type ShellHost } from './shell/shell.ts'

/** A terminal over an account of the API's specs. */
export function terminal(
  story = scenario(),
  readYaml: (text: string) => { readonly value: unknown } | undefined = () => undefined,
  question?: Question,
) {
  const host: ShellHost = {
    ask: (request) => Promise.resolve(story.ask(request.action, request.params).answer),
    advance: story.wait,
    breathe: () => Promise.resolve(true),
    region: () => story.account().region,
    accountId: () => story.account().accountId,
    columns: 80,
    known: () => Promise.resolve(knownActions),
    ...(question && { question }),
    readYaml: (text) => Promise.resolve(readYaml(text)),
  }
  const shell = createShell(
    host,
    createSession(() => 'Mon Nov  2 00:00:00 UTC 2026'),
  )
  const run = async (line: string) => {
    const { shown, exit } = await shell.run(line)
    const said = (isError: boolean) =>
      shown
        .filter((one) => one.isError === isError)
        .map(({ text }) => text)
        .join('')
    return { out: said(false), err: said(true), exit }
  }
  return { ...story, shell, run }
}
