import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1과 web-2는 상자 하나처럼 보이지만, 사실은 컴퓨터와 디스크와 네트워크 카드가 한데 모인 것입니다. 하나씩 떼어 봅니다.',
  show: {
    attach: {
      say: 'web-1에 두 번째 디스크가 달리는 모습을 보세요.',
      captions: [
        'web-1의 [[availability-zone|가용 영역]](Availability Zone)에 새 [[ebs-volume|EBS 볼륨]]이 생깁니다. 아직 어디에도 연결되지 않았습니다.',
        'web-1을 끄지 않고 네트워크로 연결합니다. 볼륨과 인스턴스는 같은 가용 영역에 있어야 합니다.',
        '빈 디스크에는 파일을 쓸 수 없습니다. 누군가 로그인해 포맷하고 [[mount|마운트]]한 다음 파일을 하나 씁니다. EC2가 해 주는 일이 아닙니다.',
      ],
    },
  },
  predict: {
    detached: {
      ask: '파일이 든 데이터 볼륨을 실행 중인 인스턴스에서 분리합니다. 분리된 뒤 이 볼륨은 어떻게 될까요?',
      options: {
        lost: {
          label: '안에 있던 파일이 사라진다',
          wrong: '파일은 컴퓨터가 아니라 [[ebs-volume|볼륨]]에 있습니다.',
        },
        costs: { label: '요금이 나간다', right: '쓰든 안 쓰든, 만든 때부터 삭제할 때까지 크기만큼 요금이 나갑니다.' },
        elsewhere: {
          label: '같은 가용 영역의 다른 인스턴스에 연결할 수 있다',
          right: '이제 사용 가능(available) 상태입니다. 볼륨은 쓰던 인스턴스가 아니라 내 계정의 것입니다.',
        },
      },
    },
    stopped: {
      ask: '데이터 볼륨이 달려 있고 빌린 퍼블릭 주소를 쓰던 인스턴스를 중지합니다. 중지된 뒤에도 그대로 가지고 있는 것은 무엇일까요?',
      options: {
        host: {
          label: '호스트(host)의 vCPU와 RAM',
          wrong: '[[host|호스트]]의 자리를 비웠습니다. 초 단위로 빌려 쓰던 것이 바로 이 자리입니다.',
        },
        disks: {
          label: 'EBS 디스크',
          right: '루트 [[ebs-volume|볼륨]]도 데이터 볼륨도 연결된 채로 기다립니다.',
        },
        privateIp: {
          label: '프라이빗 주소',
          right:
            '[[eni|네트워크 인터페이스]](ENI)에 딸린 주소이고, 네트워크 인터페이스는 인스턴스와 끝까지 함께합니다.',
        },
        publicIp: {
          label: '퍼블릭 주소',
          wrong: 'Amazon의 주소 풀에서 빌린 것이라 중지될 때 돌려주었습니다.',
        },
      },
    },
  },
  do: {
    'detach-it': {
      say: 'web-1에서 데이터 볼륨을 분리하세요. OS가 마운트하고 있으니 마운트부터 해제합니다. 그러지 않으면 분리가 끝나지 않습니다(busy).',
      hints: [
        'web-1을 선택해 디스크를 살펴보세요. 실행 중에 분리할 수 있는 것은 하나뿐입니다.',
        '‘{inspector.tabs.storage}’ 탭의 데이터 볼륨에서 ‘{inspector.storage.inside.does.unmount}’, ‘{commands.volume.detach}’를 차례로 누르고, 이어서 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    'move-it': {
      say: '그 볼륨을 web-2에 연결하세요.',
      hints: [
        'web-2를 선택하세요. 지도에 디스크를 하나 더 달 자리가 있습니다.',
        '‘{commands.instance.attachVolume}’을 누르고 ‘{inspector.dialogs.volume.existing}’을 고른 다음 ‘{inspector.dialogs.volume.attachExisting}’을 누르세요.',
      ],
    },
    'stop-it': {
      say: 'web-2를 중지하고, 지도에서 어느 부분이 사라지는지 보세요.',
      hints: [
        '컴퓨터, 디스크, 네트워크 카드는 따로 그려져 있습니다. 전과 후를 비교해 보세요.',
        '‘{commands.instance.stop}’를 누르고, ‘{common.states.stopped}’이 될 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
  },
  learnt: [
    '인스턴스 자체는 빌려 쓰는 컴퓨터입니다. 호스트의 vCPU와 RAM은 실행 중일 때만 차지합니다.',
    'EBS 볼륨은 인스턴스와 따로 있습니다. 같은 가용 영역의 다른 인스턴스로 옮길 수 있고, 삭제할 때까지 요금이 나갑니다.',
    '네트워크 카드(네트워크 인터페이스, ENI)의 프라이빗 주소는 인스턴스가 있는 동안 그대로이고, 퍼블릭 주소는 실행 중에만 빌립니다.',
  ],
  reflect: '컴퓨터가 없어져도 남아야 하는 데이터는 어디에 두겠습니까?',
  docs: [
    {
      title: 'EC2 소개',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/concepts.html',
    },
    {
      title: '인스턴스에 EBS 볼륨 연결하기',
      url: 'https://docs.aws.amazon.com/ko_kr/ebs/latest/userguide/ebs-attaching-volume.html',
    },
  ],
  agreesWith: '5240332c',
}
