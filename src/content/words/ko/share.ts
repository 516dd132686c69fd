import type { share as en } from '../en/share.ts'
import type { Told } from '../told.ts'

export const share: Told<typeof en> = {
  title: '이 실험 공유',
  scope: '무엇을 열게 할까요',
  scopes: { whole: '지나온 과정까지', fromHere: '지금부터' },
  hints: {
    whole:
      '링크 안에 실험이 통째로 들어 있습니다. 리전과 시드, 화면에 보이는 시각까지의 모든 요청입니다. 어디로도 전송되지 않습니다.',
    fromHere:
      '링크를 열면 계정과 요금, 시계가 지금 그대로 나타나고, 타임라인과 기록, 실행 취소는 이 시각부터 시작합니다. 실험은 요청을 다시 해서 만들기 때문에, 여기까지 온 요청은 링크 안에 남아 있어 링크를 풀어 보면 읽을 수 있습니다.',
  },
  link: '링크',
  making: '링크를 만드는 중…',
  tooLong: '링크에 담기에는 너무 긴 실험입니다. 파일로 저장하세요.',
  qr: '링크의 QR 코드',
  noQr: 'QR 코드에 담기에는 너무 깁니다.',
  file: '파일로',
  save: '파일로 저장',
  open: '파일 열기…',
  visiting: {
    anew: '지금 열려 있는 실험은 새 계정으로 바뀝니다. 원래 쓰던 계정은 이 기기에 이름을 붙여 보관하며, ‘공유’에서 다시 열 수 있습니다.',
    ownName: '내 계정',
    title: '지금 보는 것은 따로 연 실험입니다',
    reset: '처음부터 다시',
    home: '내 계정으로 돌아가기',
  },
  named: {
    title: '이 기기에 저장',
    name: '이름',
    save: '이 이름으로 저장',
    open: '열기',
    openIt: (name) => `${name} 열기`,
    more: (name) => `${name} 더 보기`,
    rename: '이름 바꾸기',
    deleted: (name) => `‘${name}’ 실험을 삭제했습니다.`,
    bringBack: '되살리기',
    trouble: {
      none: () => '먼저 이름을 적어 주세요.',
      long: (most) => `${most}자까지 쓸 수 있습니다.`,
      taken: () => '같은 이름의 실험이 이미 있습니다.',
      full: '이 기기의 저장 공간이 가득 찼습니다. 파일로 저장하거나 다른 실험을 삭제하세요.',
      forbidden: '이 브라우저가 저장을 막고 있습니다. 파일로 저장하세요.',
    },
  },
  otherTab: {
    title: '다른 탭에서 계정을 이어서 쓰고 있습니다',
    text: '서로 덮어쓰지 않도록 이 탭은 저장을 멈췄습니다. 지금부터 여기서 하는 일은 탭을 닫으면 사라집니다.',
    unsaved:
      '여기서 했지만 다른 탭에 없는 일은, 이어서 쓸 때 이 기기에 이름을 붙여 따로 보관합니다. ‘공유’에서 찾을 수 있습니다.',
    name: '다른 탭에서 하던 실험',
    look: '보기만 하기',
    goOn: '여기서 이어서 쓰기',
    full: '여기서 한 일을 보관할 공간이 이 기기에 없습니다. 먼저 ‘공유’에서 파일로 저장하세요.',
  },
  remaking: {
    title: '실험을 다시 만드는 중',
    text: '요청을 처음부터 하나씩 다시 하고 있습니다. 내 계정은 그대로입니다.',
    done: '진행',
  },
  received: {
    title: '이 실험을 열까요?',
    text: (region, moment, requests) => `${region}, ${moment}까지, 요청 ${requests}건.`,
    prepared: (region, moment) => `미리 준비한 상황입니다. ${region}, ${moment}부터 시작합니다.`,
    own: '내 계정은 이 기기에 그대로 두고, ‘공유’에서 언제든 돌아올 수 있습니다.',
    stay: '내 계정에 머물기',
    open: '열기',
    full: '이 기기에 내 계정까지 보관할 공간이 없습니다. 먼저 내 계정을 파일로 저장하거나 내 계정에 머무르세요.',
  },
}
