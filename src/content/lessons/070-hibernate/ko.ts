import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro: '오래 걸리는 작업이 메모리에서 돌고 있는데, 중지하면 사라집니다. 작업을 잃지 않고 컴퓨터를 꺼 봅니다.',
  show: {
    prepare: {
      say: '최대 절전 모드(hibernation)를 쓸 수 있게 시작한 인스턴스를 보세요.',
      captions: [
        '[[hibernation|최대 절전 모드]]를 활성화해 batch-1을 시작합니다. 루트 볼륨(root volume)은 암호화되어 있고, 메모리까지 담을 공간이 있습니다.',
        '유형과 이미지도 최대 절전 모드를 지원합니다. 처음 시작하고 2분쯤 지나면 쓸 수 있습니다.',
        '작업이 한동안 돌았고, 메모리인 /dev/shm에 파일이 하나 있습니다.',
      ],
    },
  },
  predict: {
    enable: {
      ask: '최대 절전 모드(hibernation) 없이 기본 설정 그대로 시작한 인스턴스가 있습니다. 이 인스턴스의 최대 절전 모드는 언제 활성화할 수 있을까요?',
      options: {
        any: {
          label: '아무 때나, 버튼만 누르면 된다',
          wrong: '이 인스턴스는 [[hibernation|최대 절전 모드]]를 쓸 수 있게 시작하지 않아서 AWS가 요청을 거부합니다.',
        },
        stopped: {
          label: '유형을 바꿀 때처럼 중지한 뒤에',
          wrong: '유형은 중지하면 바꿀 수 있지만, [[hibernation|최대 절전 모드]]는 한 번 정하면 바꿀 수 없습니다.',
        },
        launch: {
          label: '이제는 안 된다. 처음 시작(launch)할 때만 된다',
          right:
            '[[hibernation|최대 절전 모드]]는 인스턴스를 처음 시작할 때만 활성화할 수 있고, 나중에 끌 수도 없습니다.',
        },
      },
    },
    resumed: {
      ask: '빌린 퍼블릭 주소를 쓰던 인스턴스를 최대 절전 모드(hibernation)로 껐다가 다시 시작합니다. 사라지거나 전과 달라지는 것은 무엇일까요?',
      options: {
        ram: {
          label: '메모리에 있던 것과 작업',
          wrong: '[[root-volume|루트 볼륨]]에서 메모리를 다시 읽어 와 작업이 이어집니다.',
        },
        publicIp: {
          label: '퍼블릭 IPv4 주소',
          right: '중지할 때와 같습니다. 빌린 주소를 돌려주었고 다른 주소를 빌렸습니다.',
        },
        privateIp: { label: '프라이빗 IPv4 주소', wrong: '[[eni|네트워크 인터페이스]](ENI)에 그대로 남아 있습니다.' },
        host: {
          label: '물리 호스트(host)',
          right: '중지했다가 시작할 때처럼, 대개 다른 [[host|호스트]]에 자리를 잡습니다.',
        },
        id: { label: '인스턴스 ID', wrong: '잠들었다 깨어났을 뿐 같은 인스턴스입니다.' },
      },
    },
    charged: {
      ask: '인스턴스를 최대 절전 모드(hibernation)로 끕니다. 꺼지는 동안과 꺼져 있는 동안 요금이 나가는 것은 무엇일까요?',
      options: {
        stopping: {
          label: '중지 중일 때의 인스턴스',
          right:
            '메모리를 디스크에 쓰는 것도 일입니다. 그냥 중지할 때와 달리 [[stopped|중지됨]] 상태가 될 때까지 요금이 나갑니다.',
        },
        stopped: {
          label: '중지된 뒤의 인스턴스',
          wrong: '잠든 인스턴스도 [[stopped|중지됨]] 상태라 인스턴스 요금이 없습니다.',
        },
        disk: {
          label: '중지된 뒤의 EBS 디스크',
          right: '[[root-volume|루트 볼륨]]이 파일과 함께 메모리 내용까지 보관하고 있습니다.',
        },
      },
    },
  },
  do: {
    'hibernate-it': {
      say: 'batch-1을 최대 절전 모드로 끄고, 메모리가 어디로 가는지 보세요.',
      hints: [
        '지도에서 ‘{common.states.running}’과 ‘{common.states.stopping}’ 사이에는 선이 하나 더 있습니다.',
        'batch-1을 선택해 ‘{commands.instance.hibernate}’를 누르고, 중지될 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    'resume-it': {
      say: '다시 깨우고, 작업과 주소를 전과 비교해 보세요.',
      hints: [
        '여느 중지된 인스턴스처럼 시작하면 깨어납니다. OS가 이어서 돌기 전까지는 상태 검사가 실패합니다.',
        '‘{commands.instance.start}’을 누르고, OS가 하던 일을 이어서 할 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    own: {
      say: '이번에는 직접 해 봅니다. 최대 절전 모드를 쓸 수 있는 인스턴스를 하나 시작하세요. 유형은 무엇이든 좋습니다.',
      hints: [
        '시작 양식이 무엇이 모자라는지 알려 주고 고쳐 주기도 합니다.',
        '‘{commands.page.launch}’을 누르고 ‘{launch.mode.all}’에서 ‘{launch.hibernation.toggle}’를 켠 다음, 모자라다고 나오는 것을 고치세요.',
      ],
    },
  },
  learnt: [
    '최대 절전 모드는 인스턴스를 처음 시작할 때 활성화해야 합니다. 유형과 이미지가 지원해야 하고, 루트 EBS 볼륨은 암호화되어 있고 메모리를 담을 만큼 커야 합니다.',
    '메모리는 루트 볼륨에 저장되었다가 돌아오므로 작업이 이어집니다. 중지할 때처럼 빌린 퍼블릭 주소는 바뀌고, 호스트도 대개 바뀝니다.',
    '최대 절전 모드로 들어가는 중지 중에는 인스턴스 요금이 나가고, 중지된 뒤에는 나가지 않습니다. 디스크 요금은 내내 나갑니다.',
  ],
  reflect: '작업을 이어 가려면 최대 절전 모드와, 작업이 스스로 진행 상황을 디스크에 저장하는 것 중 어느 쪽이 나을까요?',
  docs: [
    {
      title: '인스턴스의 최대 절전 모드',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/Hibernate.html',
    },
    {
      title: '최대 절전 모드에 필요한 조건',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/hibernating-prerequisites.html',
    },
  ],
  agreesWith: 'd7af41dc',
}
