import type { LaunchTemplate } from '#engine/world/launchTemplates/launchTemplate.ts'
import { latestOf } from '#engine/world/launchTemplates/read.ts'
import { list } from '#lib/table.ts'
import { LateButton } from '#parts/commands/LateButton.tsx'
import { deleteTemplate, launchFromTemplate, newVersion, templateCommands } from '#parts/commands/templates.ts'
import { useLate } from '#parts/commands/useLate.ts'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { LayersIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { Json } from '../Json.tsx'
import { Links } from '../Links.tsx'
import { TagsPart } from '../TagsPart.tsx'
import { ThingHead } from '../ThingHead.tsx'
import { useMaker } from '../useMaker.ts'
import { Version } from './Version.tsx'

/** A launch template: its versions, each with what it holds, and what was launched from it. */
export function TemplateThing({ thing: template }: { readonly thing: LaunchTemplate }) {
  const { things, market: words } = useWords()
  const format = useFormat(useTimeZone())
  const { id, name, createdAt, defaultVersion, versions } = template
  const offers = useLate(templateCommands, template)
  const why = useMaker((event) => event.kind === 'LaunchTemplateCreated' && event.template.id === id)
  const users = useAccount((account) =>
    list(account.instances)
      .filter(({ state, tags }) => state !== 'terminated' && tags['aws:ec2launchtemplate:id'] === id)
      .map((one) => one.id),
  )
  return (
    <>
      <ThingHead
        kind="launchTemplate"
        icon={LayersIcon}
        name={name}
        id={id}
        {...(why && { why })}
        menu={[{ id: 'all', items: offers }]}
      >
        <LateButton command={launchFromTemplate} thing={template} />
        <LateButton command={deleteTemplate} thing={template} />
      </ThingHead>
      <Section title={things.facts}>
        <Definition>
          <Entry term={words.defaultVersion}>{defaultVersion}</Entry>
          <Entry term={words.latestVersion}>{latestOf(template)}</Entry>
          <Entry term={things.created}>{format.moment(createdAt)}</Entry>
        </Definition>
        <p className="mt-2 text-small text-ink-3">{words.checkedLater}</p>
      </Section>
      <Section title={words.versions} end={<LateButton command={newVersion} thing={template} />}>
        <ul className="grid gap-2">
          {versions.toReversed().map((version) => (
            <Version key={version.number} template={template} version={version} />
          ))}
        </ul>
      </Section>
      <Section title={words.launched}>
        <Links kind="instance" ids={users} none={words.noLaunched} />
      </Section>
      <TagsPart kind="launchTemplate" id={id} />
      <Json request={{ action: 'DescribeLaunchTemplateVersions', params: { LaunchTemplateId: id } }} />
    </>
  )
}
