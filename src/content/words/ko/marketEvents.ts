import type { TemplateFact } from '#engine/world/launchTemplates/launchTemplate.ts'
import type { SpotFact } from '#engine/world/spot/spotRequest.ts'
import type { SpotStatus } from '#engine/world/spot/spot.ts'
import { gmt } from '#lib/time.ts'
import type { EventSentences } from '../eventSentences.ts'
import { josa } from '../particle.ts'

const object = (word: string) => josa(word, '을/를')
const toward = (word: string) => josa(word, '으로/로')

const became: Readonly<Record<SpotStatus, string>> = {
  'pending-evaluation': 'EC2의 평가를 기다립니다',
  fulfilled: '이행되었습니다',
  'capacity-not-available': '남는 용량이 없어 기다립니다',
  'price-too-low': '최고가가 스팟 가격보다 낮아 기다립니다',
  'bad-parameters': '실패했습니다. 이 내용으로는 시작할 수 없습니다',
  'marked-for-termination': '곧 중단됩니다',
  'marked-for-stop': '곧 중단됩니다',
  'instance-terminated-no-capacity': 'AWS가 용량을 되찾아 가면서 인스턴스가 종료됩니다',
  'instance-stopped-no-capacity': 'AWS가 용량을 되찾아 가면서 인스턴스가 중지됩니다',
  'instance-terminated-by-user': '인스턴스가 종료되어 연결된 인스턴스가 없습니다',
  'instance-stopped-by-user': '인스턴스가 중지된 동안 기다립니다',
  'request-canceled-and-instance-running': '취소되었습니다. 인스턴스는 그대로입니다',
  'canceled-before-fulfillment': '취소되었습니다',
}
const doing = { terminate: '종료', stop: '중지', hibernate: '최대 절전 모드로 전환' } as const
const topic = (word: string) => josa(word, '은/는')
const types = { 'one-time': '일회성', persistent: '영구' } as const

/** 시작 템플릿과 스팟 인스턴스에 대한 문장. */
export const marketEvents: Pick<EventSentences, TemplateFact['kind'] | SpotFact['kind']> = {
  SpotRequested: ({ request }, { of }) =>
    request.instanceId
      ? `${topic(of(request.instanceId))} 스팟 인스턴스입니다. ${types[request.type]} 요청 ${request.id}입니다.`
      : `${types[request.type]} 스팟 요청 ${object(request.id)} 만들었습니다.`,
  SpotRequestChanged: ({ requestId, status, state }) =>
    `스팟 요청 ${requestId}: ${became[status]}.${state === 'open' && status.startsWith('instance-') ? ' 요청이 다시 열렸습니다.' : ''}`,
  SpotInterruptionNoticed: ({ instanceId, action, until }, { of }) =>
    `AWS가 용량을 회수합니다. ${gmt(until).slice(11)}에 ${object(of(instanceId))} ${doing[action]}합니다. 메타데이터에도 나타나고, 재조정 권고도 함께 왔습니다.`,
  SpotRequestTagged: ({ requestId }) => `스팟 요청 ${requestId}의 태그를 바꿨습니다.`,
  LaunchTemplateCreated: ({ template }) =>
    `시작 템플릿 ${object(template.name)} 만들었습니다. 담긴 값이 모두 맞는지는 이 템플릿으로 인스턴스를 시작할 때 확인합니다.`,
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
