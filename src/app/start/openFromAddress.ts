import { presets } from '#content/presets/presets.ts'
import { show } from '#store/preferences/transient.ts'
import { linkPrefix } from '#store/share/linkPrefix.ts'
import { openPreset, receiveLink } from '#store/share/opened.ts'
import type { Studio } from '#store/studio.ts'

/** Takes up what the page's address brings: a whole experiment behind `#`, or the name of a prepared one. */
export async function openFromAddress(studio: Studio): Promise<void> {
  const { address } = studio
  const url = new URL(address.href())
  const name = url.searchParams.get('preset')
  if (name !== null) {
    url.searchParams.delete('preset')
    address.replace(url.href)
  }
  if (url.hash.startsWith(linkPrefix)) return receiveLink(studio)
  const preset = presets.find((one) => one.name === name)
  if (preset) await openPreset(studio, preset)
  else if (name !== null) show(studio, { kind: 'presets', unknown: name.slice(0, 60) })
}
