import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro: '계정이 텅 비어 있습니다. 첫 컴퓨터를 빌려 보고, 다 쓰면 돌려줍니다.',
  show: {},
  predict: {
    running: {
      ask: '기본 설정으로 인스턴스를 시작합니다. 상태가 대기 중(pending)에서 실행 중(running)으로 바뀌는 바로 그 순간, 이미 맞는 말은 무엇일까요?',
      options: {
        address: {
          label: '퍼블릭 IPv4 주소가 있다',
          right: '이때는 이미 Amazon의 주소 풀에서 [[public-ip|퍼블릭 주소]]를 하나 빌려 온 뒤입니다.',
        },
        billed: {
          label: '인스턴스 요금이 나가고 있다',
          right: '[[pending|대기 중]]에는 인스턴스 요금이 없고, [[running|실행 중]] 상태가 되면서부터 나갑니다.',
        },
        ssh: {
          label: 'SSH로 접속된다',
          wrong: '실행 중은 가상 머신의 전원이 켜졌다는 뜻일 뿐입니다. 이때 운영 체제는 대개 아직 부팅하고 있습니다.',
        },
        checks: {
          label: '상태 검사(status check)를 통과했다',
          wrong:
            '처음에는 초기화 중(initializing)이라고 나옵니다. [[status-check|상태 검사]]의 첫 결과가 나오기까지 시간이 걸립니다.',
        },
      },
    },
    after: {
      ask: '기본 설정 그대로 시작한 인스턴스를 종료합니다. 종료된(terminated) 뒤에도 요금이 나가는 것은 무엇일까요?',
      options: {
        instance: {
          label: '인스턴스',
          wrong: '[[shutting-down|종료 중]] 상태가 되는 순간 인스턴스 요금은 멈췄습니다.',
        },
        disk: {
          label: '루트 볼륨(root volume)',
          wrong:
            '따로 바꾸지 않으면 루트 볼륨은 [[delete-on-termination|종료 시 삭제]](DeleteOnTermination)가 켜져 있어서 함께 삭제되었습니다.',
        },
        address: { label: '퍼블릭 주소', wrong: '빌려 쓰던 주소라 Amazon의 풀로 돌아갔습니다.' },
        nothing: {
          label: '아무것도 없다',
          right: '루트 볼륨은 삭제되었고 빌린 주소는 돌려주었습니다. 요금이 나갈 것이 남지 않았습니다.',
        },
      },
    },
  },
  do: {
    launch: {
      say: '인스턴스를 하나 시작하세요. 유형(instance type)과 이미지(AMI)는 마음대로 고르면 됩니다.',
      hints: [
        '오른쪽 위를 보세요. 이 일을 하는 버튼이 하나 있습니다.',
        '‘{commands.page.launch}’을 누르세요. 양식을 그대로 두거나 유형과 이미지를 바꾼 다음 시작하면 됩니다.',
      ],
    },
    wait: {
      say: '상태 검사를 모두 통과할 때까지 기다리세요. 시간을 흘려보내거나 ‘{commands.page.next}’로 건너뛰면 됩니다.',
      hints: [
        '인스턴스를 선택하세요. 검사 결과는 ‘{top.inspector}’의 ‘{inspector.tabs.checks}’ 탭에 있습니다.',
        '검사를 모두 통과할 때까지 왼쪽 아래의 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    terminate: {
      say: '다 썼습니다. 이제 이 컴퓨터를 완전히 돌려주세요.',
      hints: [
        '중지는 전원만 끄는 것입니다. 완전히 돌려주는 작업은 따로 있습니다.',
        '‘{top.inspector}’에서 ‘{commands.instance.terminate}’를 누르고, 무엇이 함께 사라지는지 읽은 다음 확인하세요.',
      ],
    },
  },
  learnt: [
    '새 인스턴스는 대기 중을 거쳐 실행 중이 되고, 그때부터 요금이 나갑니다.',
    '실행 중이라고 준비가 끝난 것은 아닙니다. 운영 체제가 아직 부팅하고 있을 수 있고, 상태 검사의 결과는 더 나중에 나옵니다.',
    '종료는 되돌릴 수 없고, 삭제하도록 표시된 것은 인스턴스와 함께 사라집니다.',
  ],
  reflect: '동료가 “실행 중인데 접속이 안 돼요”라고 합니다. 가장 먼저 무엇을 물어보겠습니까?',
  docs: [
    {
      title: '인스턴스의 상태와 수명 주기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html',
    },
  ],
  agreesWith: 'fdf693dc',
}
