import type { notices as en } from '../en/notices.ts'
import type { Told } from '../told.ts'

export const notices: Told<typeof en> = {
  label: '알림',
  refused: (action) => `${action} 요청이 거부되었습니다`,
  'storage-full': {
    title: '이 기기의 저장 공간이 가득 찼습니다',
    text: '계정은 계속 쓸 수 있지만, 새로 고치면 지금부터 일어나는 일은 남지 않습니다.',
  },
  'storage-forbidden': {
    title: '이 브라우저가 저장을 막고 있습니다',
    text: '모두 그대로 쓸 수 있지만, 새로 고치면 새 계정으로 시작합니다.',
  },
  unsaved: {
    mark: '저장 안 됨',
    why: {
      full: '이 기기의 저장 공간이 가득 차서, 새로 고치면 지금 일어나는 일은 남지 않습니다. 파일로 저장하거나 보관해 둔 것을 삭제하세요.',
      forbidden: '이 브라우저가 저장을 막고 있어, 새로 고치면 지금 일어나는 일은 남지 않습니다. 파일로 저장하세요.',
      otherTab: '다른 탭에서 계정을 이어서 쓰고 있어, 이 탭을 닫으면 여기서 일어나는 일은 남지 않습니다.',
    },
  },
  'stored-damaged': {
    title: '저장된 계정을 읽을 수 없습니다',
    text: '버리지 않고 이 기기에 따로 두었고, 새 계정을 열었습니다. 따로 둔 것은 ‘공유’에 있습니다.',
  },
  'stored-other-version': {
    title: '저장된 계정이 다른 버전의 것입니다',
    text: '이 버전에서는 이어 갈 수 없어 이 기기에 따로 두고, 새 계정을 열었습니다. 따로 둔 것은 ‘공유’에 있습니다.',
  },
  'last-moves-strange': {
    title: '마지막에 한 일을 이어 붙일 수 없습니다',
    text: '저장된 계정과 맞지 않아 이 기기에 따로 두었습니다. ‘공유’에서 찾을 수 있습니다.',
  },
  'shared-damaged': {
    title: '실험으로 읽을 수 없습니다',
    text: '링크나 파일이 깨졌거나 여기서 만든 것이 아닙니다. 지금 계정은 그대로입니다.',
  },
  'shared-endless': {
    title: '너무 긴 실험입니다',
    text: '다시 만드는 데 몇 분이 걸리는 내용이라 열지 않았습니다. 지금 계정은 그대로입니다.',
  },
  'shared-other-version': {
    title: '다른 버전에서 만든 실험입니다',
    text: '같은 요청을 여기서 다시 했습니다. 몇 가지는 다르게 나올 수 있습니다.',
  },
  broken: {
    title: '페이지에 문제가 생겼습니다',
    text: '계정은 이 기기에 저장되어 있습니다. 새로 고치면 이어집니다.',
    reload: '새로 고침',
  },
}
