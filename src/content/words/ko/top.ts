import type { top as en } from '../en/top.ts'
import type { Told } from '../told.ts'

export const top: Told<typeof en> = {
  brand: 'EC2 Playground',
  view: '보기',
  views: { map: '지도', list: '목록', messages: '메시지', log: '기록' },
  unread: (n) => `새 메시지 ${n}개`,
  region: '리전',
  regions: { 'ap-northeast-2': '서울', 'us-east-1': '버지니아 북부' },
  language: '언어',
  languages: { ko: '한국어', en: 'English' },
  theme: '테마',
  themes: { system: '시스템 설정대로', light: '밝게', dark: '어둡게' },
  more: '더 보기',
  learn: '배우기',
  inspector: '세부 정보',
  openDetails: '세부 정보 펼치기',
  foldDetails: '세부 정보 접기',
  nothing: { title: '선택한 것이 없습니다', text: '인스턴스를 시작하면 여기에 모두 나타납니다.' },
  footer: '학습용 시뮬레이션입니다. Amazon과 관련이 없으며, “AWS”와 “EC2”는 Amazon.com, Inc. 또는 계열사의 상표입니다.',
  newAccountDialog: {
    title: '새 계정',
    hint: '요금, 가용 영역, 이름이 리전을 따릅니다. 지금 계정은 새 계정으로 바뀝니다.',
    region: '리전',
    seed: '시드',
    seedHint: '시드와 요청이 같으면 같은 계정이 됩니다.',
    seedTooLong: '60자까지 쓸 수 있습니다.',
    create: '새로 시작',
  },
}
