import { part } from '#store/load.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import type { Studio } from '#store/studio.ts'

const opened = part(() => import('#store/share/opened.ts'))

/**
 * A file that is dropped anywhere on the page is opened as by the button; the browser does not leave the page for it.
 * Answers how to listen no more.
 */
export function takeDroppedFiles(studio: Studio, page: EventTarget): () => void {
  const over = (event: Event) => void filesOf(event)
  const drop = (event: Event) => {
    const [file] = filesOf(event) ?? []
    if (!file) return
    closeDialog(studio)
    void opened().then(({ receiveFile }) => receiveFile(studio, file))
  }
  page.addEventListener('dragover', over)
  page.addEventListener('drop', drop)
  return () => {
    page.removeEventListener('dragover', over)
    page.removeEventListener('drop', drop)
  }
}

/** The files that an event carries, which are ours from now on; nothing where it carries a text, which a field may take. */
function filesOf(event: Event): readonly Blob[] | undefined {
  const carried = 'dataTransfer' in event ? (event as DragEvent).dataTransfer : null
  if (!carried?.types.includes('Files')) return undefined
  event.preventDefault()
  return [...carried.files]
}
