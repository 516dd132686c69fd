import type { useWords } from '#ui/words/WordsProvider.tsx'

/** Requests that do what a command does, and so have its name. */
const verbs = {
  StartInstances: 'start',
  StopInstances: 'stop',
  RebootInstances: 'reboot',
  TerminateInstances: 'terminate',
} as const

const isVerb = (action: string): action is keyof typeof verbs => Object.hasOwn(verbs, action)

/** What a person calls an action of AWS; the API's own name where it is no command of the page. */
export function actionName(action: string, { commands }: Pick<ReturnType<typeof useWords>, 'commands'>): string {
  if (action === 'RunInstances') return commands.page.launch
  return isVerb(action) ? commands.instance[verbs[action]] : action
}
