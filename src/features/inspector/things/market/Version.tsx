import type { LaunchTemplate, TemplateVersion } from '#engine/world/launchTemplates/launchTemplate.ts'
import { doing } from '#parts/undo/doing.ts'
import { ask } from '#store/live/requests.ts'
import { useStudio } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Code } from '#ui/display/Code.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { TrashIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

interface Props {
  readonly template: LaunchTemplate
  readonly version: TemplateVersion
}

/** A version of a template: what it holds in AWS's words, and what can be done with it. */
export function Version({ template, version: { number, description, data } }: Props) {
  const studio = useStudio()
  const { market: words, common } = useWords()
  const isDefault = number === template.defaultVersion
  const makeDefault = {
    action: 'ModifyLaunchTemplate',
    params: { LaunchTemplateId: template.id, DefaultVersion: String(number) },
  }
  const remove = {
    action: 'DeleteLaunchTemplateVersions',
    params: { LaunchTemplateId: template.id, Versions: [String(number)] },
  }
  return (
    <li className="grid grid-cols-1 gap-1.5 rounded-md border border-line p-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{words.version(number)}</span>
        {isDefault && <Badge>{words.isDefault}</Badge>}
        {description !== undefined && (
          <span className="min-w-0 flex-1 text-ink-2 [overflow-wrap:anywhere]">{description}</span>
        )}
        {!isDefault && (
          <span className="ml-auto flex items-center gap-1">
            <Button size="small" kind="quiet" onClick={() => void ask(studio, makeDefault)}>
              {words.makeDefault}
            </Button>
            <IconButton
              kind="quiet"
              icon={TrashIcon}
              label={words.deleteVersion(number)}
              onClick={() => doing(studio, [remove], () => ask(studio, remove).ok)}
            />
          </span>
        )}
      </div>
      <details>
        <summary className="text-small text-ink-3">{words.holds(Object.keys(data).length)}</summary>
        <div className="mt-1.5 grid grid-cols-1">
          <Code text={JSON.stringify(data, null, 2)} copying={common.copying} />
        </div>
      </details>
    </li>
  )
}
