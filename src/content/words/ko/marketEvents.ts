import type { TemplateFact } from '#engine/world/launchTemplates/launchTemplate.ts'
import type { EventSentences } from '../eventSentences.ts'
import { josa } from '../particle.ts'

const object = (word: string) => josa(word, '을/를')
const toward = (word: string) => josa(word, '으로/로')

/** 시작 템플릿에 대한 문장. */
export const marketEvents: Pick<EventSentences, TemplateFact['kind']> = {
  LaunchTemplateCreated: ({ template }) =>
    `시작 템플릿 ${object(template.name)} 만들었습니다. 담긴 값이 맞는지는 이 템플릿으로 인스턴스를 시작할 때 확인합니다.`,
  LaunchTemplateVersionCreated: ({ templateId, version }, { of }) =>
    `시작 템플릿 ${of(templateId)}의 버전 ${object(String(version.number))} 만들었습니다. 기본 버전은 그대로입니다.`,
  LaunchTemplateDefaultSet: ({ templateId, version }, { of }) =>
    `시작 템플릿 ${of(templateId)}의 기본 버전을 ${toward(String(version))} 바꿨습니다. 버전을 고르지 않고 시작하면 이 버전을 씁니다.`,
  LaunchTemplateDeleted: ({ name }) =>
    `시작 템플릿 ${object(name)} 모든 버전과 함께 삭제했습니다. 이 템플릿으로 시작한 인스턴스는 그대로입니다.`,
  LaunchTemplateVersionsDeleted: ({ templateId, numbers }, { of }) =>
    `시작 템플릿 ${of(templateId)}의 버전 ${object(numbers.join(', '))} 삭제했습니다. 지운 번호는 다시 쓰이지 않습니다.`,
  LaunchTemplateTagged: ({ templateId }, { of }) => `시작 템플릿 ${of(templateId)}의 태그를 바꿨습니다.`,
}
