import { presets } from '#content/presets/presets.ts'
import { mark } from '#store/share/linkPrefix.ts'
import { show } from '#store/preferences/transient.ts'
import { openPreset, receiveLink } from '#store/share/opened.ts'

/** Takes up what the page's address brings: a whole experiment behind `#`, or the name of a prepared one. */
export async function takeIn(): Promise<void> {
  const url = new URL(location.href)
  const name = url.searchParams.get('preset')
  if (name !== null) {
    url.searchParams.delete('preset')
    history.replaceState(history.state, '', url)
  }
  if (location.hash.startsWith(mark)) return receiveLink(location.hash)
  const preset = presets.find((one) => one.name === name)
  if (preset) await openPreset(preset)
  else if (name !== null) show({ kind: 'presets', unknown: name.slice(0, 60) })
}
