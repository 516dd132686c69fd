import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    '할 일을 마친 web-1과 cache-1을 없애려 합니다. 무엇이 함께 사라지고, 무엇이 남아 계속 요금이 나가는지 알아봅니다.',
  show: {
    furnish: {
      say: '없애기 전에, 서버를 쓰다 보면 하나둘 늘어나는 것들을 web-1에 달아 봅니다.',
      captions: [
        '데이터 [[ebs-volume|볼륨]]을 만들어 연결합니다.',
        '[[elastic-ip|탄력적 IP]](Elastic IP)를 연결합니다.',
        '[[termination-protection|종료 방지]](termination protection)를 켭니다. 이제 종료해 달라는 요청은 거부됩니다.',
      ],
    },
  },
  predict: {
    store: {
      ask: '인스턴스 스토어(instance store), 곧 호스트 안에 있는 디스크에 파일이 하나 있습니다. 인스턴스를 중지했다가 시작하면 이 파일은 어디에 있을까요?',
      options: {
        kept: {
          label: '있던 자리에 그대로 있다',
          wrong:
            'EBS라면 그렇습니다. [[instance-store|인스턴스 스토어]]는 이전 [[host|호스트]]에 있던 디스크라 중지할 때마다 지워집니다.',
        },
        moved: {
          label: 'AWS가 루트 볼륨으로 옮겨 놓았다',
          wrong: '아무도 옮겨 주지 않습니다. 나중에도 필요하면 직접 EBS에 써 두어야 합니다.',
        },
        lost: {
          label: '사라졌다',
          right:
            '[[instance-store|인스턴스 스토어]]는 중지하거나 최대 절전 모드로 들어가거나 종료하면 비워집니다. 재부팅하면 남습니다.',
        },
      },
    },
    inside: {
      ask: '종료 동작(shutdown behavior)이 ‘종료’로 되어 있고 종료 방지(termination protection)가 켜진 인스턴스가 있습니다. 누군가 안에서 sudo shutdown -h now를 실행하면 어떻게 될까요?',
      options: {
        stops: {
          label: '중지된다',
          wrong: '보통은 그렇습니다. 하지만 이 인스턴스의 [[shutdown-behaviour|종료 동작]]은 ‘종료’입니다.',
        },
        runs: {
          label: '종료 방지 덕분에 계속 실행된다',
          wrong:
            '[[termination-protection|종료 방지]]는 바깥에서 온 요청을 거부할 뿐, OS 안에서 하는 일은 막지 않습니다.',
        },
        terminates: {
          label: '종료된다',
          right: '[[shutdown-behaviour|종료 동작]]에 따라 종료되고, 종료 방지는 이것을 막지 않습니다.',
        },
      },
    },
    left: {
      ask: '처음 시작할 때 생긴 루트 볼륨, 나중에 연결한 데이터 볼륨, 탄력적 IP(Elastic IP)가 있는 인스턴스를 설정을 바꾸지 않고 종료합니다. 종료된 뒤에도 요금이 나가는 것은 무엇일까요?',
      options: {
        instance: { label: '인스턴스', wrong: '[[shutting-down|종료 중]] 상태가 되면서부터 인스턴스 요금은 없습니다.' },
        root: {
          label: '루트 볼륨',
          wrong:
            '처음 시작할 때 생긴 루트 볼륨은 [[delete-on-termination|종료 시 삭제]](DeleteOnTermination)가 켜져 있어 함께 삭제되었습니다.',
        },
        data: {
          label: '데이터 볼륨',
          right:
            '나중에 연결한 볼륨은 [[delete-on-termination|종료 시 삭제]]가 꺼져 있어 파일과 함께 남고, 요금도 나갑니다.',
        },
        elastic: {
          label: '탄력적 IP',
          right: '연결만 해제되었습니다. 릴리스할 때까지는 여전히 내 주소라서 요금이 나갑니다.',
        },
      },
    },
  },
  do: {
    'restart-it': {
      say: 'cache-1을 중지했다가 다시 시작하세요. 인스턴스 스토어에 파일이 하나 있습니다.',
      hints: [
        'cache-1을 선택하세요. ‘{inspector.storage.files}’에서 디스크마다 어떤 파일이 있는지 볼 수 있습니다.',
        '‘{commands.instance.stop}’를 누르고 중지될 때까지 ‘{commands.page.next}’를 누른 다음, ‘{commands.instance.start}’을 눌러 실행 중이 될 때까지 가 보세요.',
      ],
    },
    'shut-it-down': {
      say: 'cache-1에 로그인했다고 치고, OS 안에서 전원을 끄세요.',
      hints: [
        '이번에는 EC2의 버튼이 아니라, 누군가 OS 안에서 하는 일을 찾으세요.',
        '‘{inspector.tabs.faults}’ 탭의 ‘{faults.inside}’에서 ‘{faults.commands.shutdown}’를 누르세요.',
      ],
    },
    'terminate-it': {
      say: 'web-1을 종료하세요. 볼륨 설정은 그대로 두세요.',
      hints: [
        '무언가가 막고 있습니다. 버튼에 이유가 나옵니다.',
        '‘{inspector.actions}’에서 ‘{settings.terminationProtection.choose.off}’를 고르고 ‘{commands.instance.terminate}’를 누른 다음, 종료될 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    'clear-up': {
      say: 'web-1은 사라졌는데 요금은 계속 나갑니다. 남은 것을 치우세요.',
      hints: [
        '목록에서 어느 인스턴스에도 속하지 않는 것을 찾아보세요. 두 개입니다.',
        '‘{top.views.list}’의 ‘{list.tabs.volumes}’에서 볼륨을 삭제하고, ‘{list.tabs.addresses}’에서 주소를 릴리스하세요.',
      ],
    },
  },
  learnt: [
    '연결된 볼륨마다 종료 시 삭제(DeleteOnTermination) 설정이 따로 있습니다. 바꾸지 않으면 처음 시작할 때 생긴 루트 볼륨은 켜져 있고, 나중에 연결한 볼륨은 꺼져 있습니다.',
    '남은 볼륨과 탄력적 IP는 인스턴스를 종료한 뒤에도, 삭제하고 릴리스할 때까지 요금이 나갑니다.',
    'OS 안에서 끄면 종료 방지와 상관없이 종료 동작에 따라 중지되거나 종료됩니다. 인스턴스 스토어는 재부팅하면 남지만, 중지하거나 최대 절전 모드로 들어가거나 종료하면 지워집니다.',
  ],
  reflect: '다른 사람이 만든 서버를 종료하기 전에 무엇부터 살펴보겠습니까?',
  docs: [
    {
      title: '종료할 때 볼륨 남기기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html',
    },
    {
      title: '인스턴스 종료하기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/terminating-instances.html',
    },
  ],
  agreesWith: '9224065d',
}
