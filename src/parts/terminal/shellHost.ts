import type { ShellHost } from '#cli/shell/shell.ts'
import { iso } from '#lib/time.ts'
import { askByName, everythingKnown } from '#store/live/askByName.ts'
import { letPass } from '#store/live/time.ts'
import { part } from '#store/load.ts'
import type { Studio } from '#store/studio.ts'

const yamlReader = part(() => import('./readInput.ts'))

/** ms between two looks of a command that waits: long enough to see the map move */
const betweenLooks = 120

interface Page {
  readonly isStopped: () => boolean
  readonly leftOut?: NonNullable<ShellHost['leftOut']>
}

/** The page as a shell wants it: it asks by the same way as every button. */
export function shellHost(studio: Studio, { isStopped, leftOut }: Page): ShellHost {
  const history = () => studio.playground.getState().history
  return {
    async ask(request) {
      const before = studio.playground.getState().notice
      const answer = await askByName(studio, { ...request, from: 'cli' })
      // whoever typed reads the refusal where they typed
      if (!answer.ok && studio.playground.getState().notice?.kind === 'refused')
        studio.playground.setState({ notice: before?.kind === 'refused' ? undefined : before })
      return answer
    },
    advance: (ms) => letPass(studio, history().now + ms),
    breathe: () => new Promise((done) => setTimeout(() => done(!isStopped()), betweenLooks)),
    region: () => history().account.region,
    accountId: () => history().account.accountId,
    columns: 80,
    known: everythingKnown,
    ...(leftOut && { leftOut }),
    readYaml: async (text) => (await yamlReader()).readInput(text),
  }
}

/** Simulated now as `date` prints it. */
export const shellDate = (studio: Studio): string =>
  iso(studio.playground.getState().history.now).replace(/\.\d+Z$/, 'Z')
