import { everyImage } from '#facts/everyImage.ts'
import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf, shownState } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { lifecycle, type Verb } from '#parts/commands/instance/lifecycle.ts'
import { foldDetails } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { PanelRightIcon } from '#ui/look/icons.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { stateLook } from '#ui/display/stateLook.ts'
import { handOn } from '#ui/look/handOn.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { ActionsMenu } from './ActionsMenu.tsx'
import { Why } from '#parts/why/Why.tsx'

const verbs: readonly Verb[] = ['start', 'stop', 'reboot', 'hibernate', 'terminate']
/** Icons that are areas, not lines. */
const filled: readonly Verb[] = ['start', 'stop']

/** Name, state, and the verbs; what can't be done now stays and says why. */
export function Head({ instance }: { readonly instance: Instance }) {
  const words = useWords().common
  const shown = shownState(instance)
  const look = stateLook[shown]
  const image = useAccount(
    ({ images }) =>
      everyImage.find((one) => Object.values(one.ids).includes(instance.imageId))?.title ??
      get(images, instance.imageId)?.name,
  )
  const up = instance.state === 'running' || instance.state === 'pending'
  return (
    <header className="border-b border-line px-4 pt-3.5 pb-3">
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-0.5">
          <h2 className="line-clamp-3 min-w-0 text-title font-bold [overflow-wrap:anywhere]">{nameOf(instance)}</h2>
          <Badge tone={look.tone} shape={look.shape} moving={look.moving}>
            {words.states[shown]}
          </Badge>
          <Why subject={{ of: 'instance', id: instance.id, aspect: 'state' }} />
        </div>
        <ActionsMenu instance={instance} />
        <FoldButton />
      </div>
      <p className="mt-0.5">
        <Mono copying={words.copying}>{instance.id}</Mono>
      </p>
      <p className="text-small text-ink-3">{[instance.type, instance.zone, image].filter(Boolean).join(' · ')}</p>
      <div className="mt-2.5 flex flex-wrap gap-1">
        {verbs
          .filter((verb) => verb !== (up ? 'start' : 'stop'))
          .map((verb) => (
            <CommandButton
              key={verb === 'start' ? 'stop' : verb}
              command={lifecycle[verb]}
              thing={instance}
              icon={filled.includes(verb) ? 'filled' : 'lines'}
              className="gap-1! px-1! text-small"
            />
          ))}
      </div>
    </header>
  )
}

/** Folds the inspector to a rail, where it is a column. */
function FoldButton() {
  const studio = useStudio()
  const words = useWords().top
  return (
    <IconButton
      kind="quiet"
      size="small"
      icon={PanelRightIcon}
      label={words.foldDetails}
      onClick={(event) => {
        handOn(event, event.currentTarget.closest('aside'))
        foldDetails(studio)
      }}
      className="max-[69.6875rem]:hidden"
    />
  )
}
