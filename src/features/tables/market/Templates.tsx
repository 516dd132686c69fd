import type { LaunchTemplate } from '#engine/world/launchTemplates/launchTemplate.ts'
import { latestOf, versionOf } from '#engine/world/launchTemplates/read.ts'
import { list } from '#lib/table.ts'
import { theAccount } from '#parts/commands/instance/faults.ts'
import { perform } from '#parts/commands/perform.ts'
import { createTemplate, templateCommands } from '#parts/commands/templates.ts'
import { useLate } from '#parts/commands/useLate.ts'
import { useStudio, useTimeZone } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from '../column.ts'
import { Literal, nothing } from '../Literal.tsx'
import { ResourceTable } from '../ResourceTable.tsx'
import { RowMenu } from '../RowMenu.tsx'

const typeIn = (template: LaunchTemplate): string => {
  const type = versionOf(template, template.defaultVersion)?.data['InstanceType']
  return typeof type === 'string' ? type : nothing
}

export function Templates() {
  const studio = useStudio()
  const { list: words, market } = useWords()
  const format = useFormat(useTimeZone())
  const account = useTables('launchTemplates')
  const { columns } = words
  const fields: readonly Field<LaunchTemplate>[] = [
    { id: 'name', head: columns.name, text: ({ name }) => name },
    { id: 'id', head: market.templateId, text: ({ id }) => id, cell: ({ id }) => <Literal text={id} /> },
    { id: 'default', head: market.defaultVersion, text: ({ defaultVersion }) => String(defaultVersion) },
    { id: 'latest', head: market.latestVersion, text: (one) => String(latestOf(one)), amount: latestOf },
    { id: 'type', head: columns.type, text: typeIn },
    {
      id: 'created',
      head: columns.created,
      text: ({ createdAt }) => format.moment(createdAt),
      amount: ({ createdAt }) => createdAt,
    },
  ]
  return (
    <ResourceTable
      kind="launchTemplate"
      caption={market.templates}
      fields={fields}
      rows={list(account.launchTemplates)}
      rowKey={({ id }) => id}
      menu={(template) => <TemplateMenu template={template} />}
      empty={market.noTemplates}
      making={{ label: market.commands.create, onChoose: () => perform(studio, createTemplate, theAccount) }}
    />
  )
}

function TemplateMenu({ template }: { readonly template: LaunchTemplate }) {
  return <RowMenu name={template.name} groups={[{ id: 'all', items: useLate(templateCommands, template) }]} />
}
