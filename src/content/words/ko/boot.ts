import type { boot as en } from '../en/boot.ts'

export const boot: typeof en = {
  opening: '계정을 여는 중입니다…',
  failed: '페이지를 끝까지 불러오지 못했습니다. 계정은 이 기기에 그대로 있습니다.',
  reload: '다시 시도',
  frame: '다른 페이지 안에 열려 있는데, 그 페이지가 허용하는 기능이 모자라 플레이그라운드를 실행할 수 없습니다.',
  window: '새 창에서 열기',
  old: '브라우저가 오래되어 플레이그라운드를 실행할 수 없습니다. Chrome·Edge 123, Firefox 125, Safari 17.5 이상에서 열어 주세요.',
}
