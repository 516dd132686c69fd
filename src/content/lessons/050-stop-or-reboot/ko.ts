import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    '실행한 지 꽤 된 web-1의 메모리에서는 작업이 돌고, 디스크에는 파일이 있습니다. 어느 버튼이 무엇을 바꾸는지 알아봅니다.',
  show: {},
  predict: {
    reboot: {
      ask: '실행 중인 인스턴스를 재부팅합니다. 운영 체제가 다시 올라온 뒤, 사라지거나 전과 달라지는 것은 무엇일까요?',
      options: {
        publicIp: {
          label: '퍼블릭 IPv4 주소',
          wrong: '그대로입니다. 인스턴스는 내내 [[running|실행 중]]이었습니다.',
        },
        privateIp: {
          label: '프라이빗 IPv4 주소',
          wrong: '[[eni|네트워크 인터페이스]](ENI)에 딸린 주소라 인스턴스가 있는 동안 그대로입니다.',
        },
        host: {
          label: '물리 호스트(host)',
          wrong: '[[reboot|재부팅]](reboot)은 보통 같은 [[host|호스트]]에서 일어납니다.',
        },
        ram: { label: '메모리에 있던 것', right: '운영 체제가 처음부터 다시 시작하므로 RAM에만 있던 것은 사라집니다.' },
        files: { label: 'EBS 디스크의 파일', wrong: '재부팅은 [[ebs-volume|볼륨]]을 건드리지 않습니다.' },
      },
    },
    stopped: {
      ask: 'EBS 루트 볼륨과 빌린 퍼블릭 주소를 쓰던 인스턴스가 중지되었습니다. 지금 요금이 나가는 것은 무엇일까요?',
      options: {
        instance: { label: '인스턴스', wrong: '[[stopped|중지된]] 동안에는 인스턴스 요금이 없습니다.' },
        disk: { label: 'EBS 디스크', right: '파일을 보관할 공간을 계속 차지하므로 삭제할 때까지 요금이 나갑니다.' },
        address: { label: '퍼블릭 주소', wrong: '주소가 없습니다. 빌린 주소는 이미 돌려주었습니다.' },
      },
    },
    restart: {
      ask: '빌린 퍼블릭 주소를 쓰던 인스턴스를 중지했다가 시작합니다. 다시 실행 중이 된 뒤, 중지하기 전과 비교해 사라지거나 달라지는 것은 무엇일까요?',
      options: {
        publicIp: {
          label: '퍼블릭 IPv4 주소',
          right: '빌린 주소는 중지할 때 돌려주었고, 시작할 때 다른 주소를 빌렸습니다.',
        },
        privateIp: {
          label: '프라이빗 IPv4 주소',
          wrong: '중지해도 [[eni|네트워크 인터페이스]]에 그대로 남아 있습니다.',
        },
        host: {
          label: '물리 호스트',
          right: '중지하면서 [[host|호스트]]의 자리를 비웠고, 시작할 때는 대개 그렇듯 다른 호스트에 자리를 잡았습니다.',
        },
        ram: { label: '메모리에 있던 것', right: '전원이 꺼지면 RAM의 내용은 모두 사라집니다.' },
        files: {
          label: 'EBS 디스크의 파일',
          wrong: '중지된 동안에도 [[ebs-volume|볼륨]]은 연결된 채로 남아 있습니다.',
        },
      },
    },
  },
  do: {
    'reboot-it': {
      say: 'web-1을 재부팅하고 비교해 보세요. ‘{top.inspector}’의 ‘{inspector.changed.title}’이 전과 후를 비교해 보여 줍니다.',
      hints: [
        '지도의 ‘{common.states.running}’ 옆에 있는 고리 모양 화살표에 글자가 있습니다. 그 글자가 버튼입니다.',
        'web-1을 선택해 ‘{commands.instance.reboot}’을 누르고 시간을 1분쯤 흘려보내세요.',
      ],
    },
    'stop-it': {
      say: '이제 중지하고, 중지될 때까지 기다리세요.',
      hints: [
        '‘{common.states.running}’에서 ‘{common.states.stopping}’으로 가는 화살표가 있습니다.',
        '‘{top.inspector}’에서 ‘{commands.instance.stop}’를 누르고, 중지될 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    'start-it': {
      say: '다시 시작하고 퍼블릭 주소를 확인하세요.',
      hints: [
        '지도의 ‘{common.states.stopped}’에서 위로 올라가는 선을 보세요. 돌아오는 길은 그것뿐입니다.',
        '‘{commands.instance.start}’을 누르고, 실행 중이 될 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
  },
  learnt: [
    '재부팅하면 보통 호스트와 주소는 그대로이고, 메모리에 있던 것만 사라집니다.',
    '중지했다가 시작하면 빌린 퍼블릭 주소가 바뀌고, 호스트도 대개 바뀝니다. 프라이빗 주소와 EBS 디스크는 남습니다.',
    '중지해도 공짜는 아닙니다. EBS 디스크 요금은 계속 나갑니다.',
  ],
  reflect: '인스턴스가 놓인 호스트가 고장 나고 있습니다. 재부팅과 중지 후 시작 중 어느 쪽이 도움이 되고, 왜 그럴까요?',
  docs: [
    {
      title: '재부팅, 중지, 최대 절전 모드, 종료의 차이',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html#lifecycle-differences',
    },
  ],
  agreesWith: '630e418a',
}
