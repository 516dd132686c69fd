import type { Knowledge } from '#facts/aws/known.ts'
import type { History } from '#engine/history/history.ts'
import { baseImages } from '#facts/images.ts'
import { longestUserData } from '#engine/world/userData/userData.ts'
import { asUserData } from '#facts/userData.ts'
import { asTemplate } from '../answers/asTemplate.ts'
import { readAnswers } from '../answers/answers.ts'
import { planScript } from '../cli/planScript.ts'
import { isNotRead, type NotRead } from '../read/tree.ts'
import type { Given } from '../template/parameters.ts'
import { planTemplate } from '../template/planTemplate.ts'
import { readTemplate, type Template } from '../template/template.ts'
import { readTerraform } from '../terraform/readTerraform.ts'
import type { Plan, What } from './plan.ts'
import { type ReadYaml, recognise } from './recognise.ts'

export interface Bringing {
  readonly before: History
  /** what AWS has, by name: tells what is left out here from what nobody has */
  readonly knowledge: Knowledge
  readonly readYaml?: ReadYaml | undefined
  readonly given?: Given | undefined
}

/** The plan of what a text would make of an account, or why it is not read. Nothing is made by asking. */
export function planOf(text: string, bringing: Bringing): Plan | NotRead {
  const { before, knowledge, readYaml, given } = bringing
  const found = recognise(text, readYaml)
  if (isNotRead(found)) return found
  const planned = (what: What, template: Template | NotRead) =>
    isNotRead(template) ? template : planTemplate(template, before, { what, knowledge, given })
  switch (found.kind) {
    case 'template':
      return planned('template', readTemplate(found.tree))
    case 'terraform':
      return planned('terraform', readTerraform(found.tree, given))
    case 'answers':
      return planned('answers', asTemplate(readAnswers(found.tree)))
    case 'commands':
      return planScript(found.text, before, knowledge)
    case 'script':
      return planned('script', firstBoot(found.text))
  }
}

/** A script by itself is the first boot of an instance: the usual image and type, and nothing else. */
const firstBoot = (text: string): Template => ({
  parameters: new Map(),
  mappings: {},
  conditions: {},
  resources: [
    {
      name: 'Instance',
      type: 'AWS::EC2::Instance',
      properties: {
        ImageId: usualImage,
        InstanceType: 't3.micro',
        UserData: asUserData(text.slice(0, longestUserData + 1)),
      },
      dependsOn: [],
    },
  ],
})

const usualImage = baseImages[0]?.ids['us-east-1']
