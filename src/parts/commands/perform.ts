import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import type { Studio } from '#store/studio.ts'
import type { Doable, LateKind, Things } from './command.ts'
import type { Page, PageCommand } from './page/page.ts'
import { doing } from '../undo/doing.ts'
import { whyNotOf } from './whyNotOf.ts'

/**
 * Does a command to a thing, if it can be done now. What has become impossible while its menu stood open is asked all the
 * same where AWS refuses it: then that is said.
 */
export function perform<K extends LateKind>(studio: Studio, command: Doable<K>, thing: Things[K]): void {
  const { history } = studio.playground.getState()
  const why = whyNotOf(history, command, thing)
  if (why && (command.window || why.code === undefined)) return
  if (command.window) show(studio, command.window(thing))
  else {
    const request = command.request(thing, history.account)
    doing(studio, [request], () => ask(studio, request).ok)
  }
}

export const pageOf = ({ playground, preferences, transient }: Studio): Page => ({
  playground: playground.getState(),
  preferences: preferences.getState(),
  transient: transient.getState(),
})

/** Does what needs no thing, if it can be done now. */
export function performOnPage(studio: Studio, command: PageCommand): void {
  if (command.whyNot?.(pageOf(studio))) return
  if ('run' in command) command.run(studio)
  else if ('window' in command) show(studio, command.window())
  else ask(studio, command.request())
}
