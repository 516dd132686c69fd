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
  'stored-damaged': {
    title: '저장된 계정을 읽을 수 없습니다',
    text: '버리지 않고 이 기기에 따로 두었고, 새 계정을 열었습니다.',
  },
  'stored-other-version': {
    title: '저장된 계정이 다른 버전의 것입니다',
    text: '이 버전에서는 이어 갈 수 없어 이 기기에 따로 두고, 새 계정을 열었습니다.',
  },
  'last-moves-strange': {
    title: '마지막에 한 일을 이어 붙일 수 없습니다',
    text: '저장된 계정과 맞지 않아 이 기기에 따로 두었습니다. 버린 것은 없습니다.',
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
  'not-loaded': {
    title: '페이지의 일부를 불러오지 못했습니다',
    text: '네트워크를 확인하고 다시 해 보세요. 잃은 것은 없습니다.',
  },
  notLoaded: {
    title: '이 부분을 불러오지 못했습니다',
    text: '네트워크를 확인하고 다시 시도해 보세요. 그래도 오지 않으면 그사이 페이지가 새 버전으로 바뀌었을 수 있으니 새로 고치세요. 계정은 그대로 있습니다.',
    again: '다시 시도',
    reload: '새로 고침',
  },
  renewed: {
    title: '이 페이지의 새 버전이 나왔습니다',
    text: '새로 고치면 새 버전이 열립니다. 계정은 그대로 있습니다.',
    reload: '새로 고침',
  },
  broken: {
    title: '페이지에 문제가 생겼습니다',
    text: '계정은 이 기기에 저장되어 있습니다. 새로 고치면 이어집니다.',
    reload: '새로 고침',
    sure: '새 계정으로 시작합니다. 이 기기에 있던 계정은 따로 두며, 공유에서 다시 찾을 수 있습니다.',
  },
}
