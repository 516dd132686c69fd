import type { tagging as en } from '../en/tagging.ts'
import { josa } from '../particle.ts'
import type { Told } from '../told.ts'

export const tagging: Told<typeof en> = {
  rename: {
    title: (thing) => `${thing}의 이름 편집`,
    name: '이름',
    hint: '이름은 ‘Name’ 태그입니다. 여러 리소스의 이름이 같아도 됩니다. AWS는 ID로 구분합니다.',
    apply: '저장',
    same: '아직 바뀐 것이 없습니다.',
  },
  tags: {
    title: (thing) => `${thing}의 태그 관리`,
    text: '태그는 사람과 스크립트, 요금 분석, 접근 권한 규칙이 쓰는 이름표입니다. 태그를 단다고 리소스의 동작이 달라지지는 않습니다.',
    key: '키',
    value: '값',
    keyOf: (n) => `키 ${n}`,
    valueOf: (n) => `값 ${n}`,
    remove: (key) => (key === '' ? '이 태그 제거' : `${key} 태그 제거`),
    add: '태그 추가',
    none: '아직 태그가 없습니다.',
    used: (n, most) => `${most}개 중 ${n}개`,
    full: '리소스 하나에는 태그를 50개까지 달 수 있습니다.',
    noKey: '태그마다 키를 입력하세요.',
    twice: (key) => `‘${key}’${josa(key, '이/가').slice(key.length)} 두 번 있습니다.`,
    same: '아직 바뀐 것이 없습니다.',
    apply: '저장',
  },
}
