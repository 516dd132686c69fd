import { stories as manageStories } from '#parts/commands/things/account.ts'
import { compare, compareNoMore } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { takeBranch } from '#store/live/branches.ts'
import { whole } from '#store/live/past.ts'
import { useComparedWith, usePlayground, useStudio, useTimeZone, useTransient, useWhole } from '#store/react.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { ZoomInIcon, ZoomOutIcon } from '#ui/look/icons.ts'
import { Menu } from '#ui/overlays/Menu.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { zoomed } from './scale.ts'
import { storyLabel } from '../stories/storyLabel.ts'

/** The tools of the lanes: how much time the picture shows, and the other stories that there are. */
export function LanesTools({ launchedAt }: { readonly launchedAt: number }) {
  const studio = useStudio()
  const words = useWords().time
  const now = useWhole((history) => history.now)
  const span = useTransient((state) => state.span)
  const zoom = (direction: 'in' | 'out') =>
    studio.transient.setState({ span: zoomed({ launchedAt, now, span }, direction) })
  return (
    <div className="flex content-start gap-0.5 max-tablet:items-center max-tablet:pr-1.5 tablet:grid">
      <IconButton kind="quiet" size="small" icon={ZoomInIcon} label={words.zoomIn} onClick={() => zoom('in')} />
      <IconButton kind="quiet" size="small" icon={ZoomOutIcon} label={words.zoomOut} onClick={() => zoom('out')} />
      <Comparing />
      <Stories />
    </div>
  )
}

function Comparing() {
  const studio = useStudio()
  const words = useWords().compare
  const on = useComparedWith() !== undefined
  // also one of another story, which nobody sees any more
  const chosen = useTransient((state) => state.comparedWith !== undefined)
  return (
    <IconButton
      kind={on ? 'primary' : 'quiet'}
      size="small"
      icon={compare.icon}
      label={on ? words.leave : words.here}
      onClick={() => performOnPage(studio, chosen ? compareNoMore : compare)}
    />
  )
}

function Stories() {
  const studio = useStudio()
  const words = useWords()
  const format = useFormat(useTimeZone())
  const branches = usePlayground((state) => state.branches)
  if (branches.length === 0) return null
  return (
    <Menu
      label={words.time.stories.count(branches.length)}
      icon={manageStories.icon}
      iconOnly
      kind="quiet"
      size="small"
      alignEnd
      groups={[
        {
          id: 'stories',
          label: words.time.stories.label,
          items: branches.map((branch) => ({
            id: String(branch.id),
            label: storyLabel(branch, whole(studio), { words, format }),
            hint: words.compare.stories.ends(format.clock(branch.history.now)),
            onChoose: () => takeBranch(studio, branch.id),
          })),
        },
        {
          id: 'manage',
          items: [
            { id: 'manage', label: words.compare.stories.manage, onChoose: () => performOnPage(studio, manageStories) },
          ],
        },
      ]}
    />
  )
}
