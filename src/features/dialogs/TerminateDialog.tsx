import { nameOf } from '#engine/instances/read.ts'
import { elasticOf } from '#engine/network/read.ts'
import { type AttachedVolume, volumesOf } from '#engine/volumes/read.ts'
import { get } from '#lib/table.ts'
import { closeDialog } from '#store/moment.ts'
import { ask } from '#store/playground.ts'
import { useAccount } from '#store/react.ts'
import { requestOf } from '#store/verbs.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Caps } from '#ui/Section.tsx'
import { useWords } from '#ui/words.tsx'

/** What goes with the instance and what is left behind, before it is too late. */
export function TerminateDialog({ id }: { readonly id: string }) {
  const { common, inspector } = useWords()
  const words = inspector.dialogs.terminate
  const account = useAccount((one) => one)
  const instance = get(account.instances, id)
  if (!instance) return null
  const volumes = volumesOf(account, instance)
  const elastic = elasticOf(account, instance.id)
  const said = (volume: AttachedVolume) => words.volume(volume.id, inspector.storage.size(volume.sizeGiB, volume.type))
  const deleted = volumes.filter((volume) => volume.attachment.deleteOnTermination).map(said)
  const kept = [
    ...volumes.filter((volume) => !volume.attachment.deleteOnTermination).map(said),
    ...(elastic ? [words.address(elastic.publicIp)] : []),
  ]
  return (
    <Dialog
      open
      onClose={closeDialog}
      title={words.title(nameOf(instance))}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={closeDialog}>{common.cancel}</Button>
          <Button
            kind="danger"
            data-autofocus
            onClick={() => {
              closeDialog()
              ask(requestOf('terminate', id))
            }}
          >
            {common.verbs.terminate}
          </Button>
        </>
      }
    >
      <p className="mb-3">{words.text}</p>
      <Part title={words.deleted} lines={deleted} none={words.nothing} />
      <Part title={words.kept} lines={kept} none={words.nothing} />
    </Dialog>
  )
}

interface PartProps {
  readonly title: string
  readonly lines: readonly string[]
  readonly none: string
}

function Part({ title, lines, none }: PartProps) {
  return (
    <div className="mb-3">
      <Caps level={3}>{title}</Caps>
      <ul className="mt-1 grid gap-0.5 font-medium">
        {lines.length === 0 ? (
          <li className="font-normal text-ink-3">{none}</li>
        ) : (
          lines.map((line) => <li key={line}>{line}</li>)
        )}
      </ul>
    </div>
  )
}
