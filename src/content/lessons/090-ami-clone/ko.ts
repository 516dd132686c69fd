import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1은 디스크에 있는 페이지를 보여 주고, 방문자 수는 메모리에서 세며, 탄력적 IP(Elastic IP)를 씁니다. 똑같은 인스턴스가 하나 더 필요합니다.',
  show: {
    image: {
      say: '한 단계씩 넘겨 보세요. 양식을 그대로 두고 web-1의 이미지를 만듭니다.',
      captions: [
        '[[ami|이미지(AMI)]]는 아직 대기 중(pending)이고, 뒤에서는 볼륨마다 [[snapshot|스냅샷]](snapshot)을 찍기 시작합니다.',
        '이미지를 만드느라 web-1이 재부팅되었습니다. 스냅샷이 시작될 때 디스크가 바뀌지 않게 하려는 것입니다. 이제 다시 켜졌습니다.',
        '스냅샷이 끝나 이미지를 쓸 수 있습니다. 데이터는 이미지 자체가 아니라 스냅샷에 있습니다.',
      ],
    },
  },
  predict: {
    meanwhile: {
      ask: '양식을 그대로 두고 실행 중인 인스턴스의 이미지(AMI)를 만듭니다. 인스턴스에는 무슨 일이 일어날까요?',
      options: {
        nothing: {
          label: '아무 일 없이 계속 실행된다',
          wrong:
            '‘{storage.image.noReboot}’을 켰을 때만 그렇습니다. 그대로 두면 EC2가 디스크를 멈춰 두려고 재부팅합니다.',
        },
        rebooted: {
          label: '재부팅된다',
          right: '쓰다 만 데이터가 [[snapshot|스냅샷]]에 들어가지 않도록 EC2가 먼저 재부팅합니다.',
        },
        stopped: {
          label: '이미지가 준비될 때까지 중지된다',
          wrong: '[[reboot|재부팅]]하는 동안만 꺼집니다. 나머지는 인스턴스가 실행되는 동안 마무리됩니다.',
        },
      },
    },
    clone: {
      ask: '탄력적 IP(Elastic IP)를 쓰는 인스턴스의 이미지로 새 인스턴스를 시작합니다. 부팅이 끝난 뒤 원본과 같은 것은 무엇일까요?',
      options: {
        files: {
          label: '루트 디스크의 파일',
          right: '스냅샷을 찍은 순간의 디스크로 새 [[root-volume|루트 볼륨]]을 만들었습니다.',
        },
        ram: {
          label: '메모리에 있던 것',
          wrong: '이미지에는 디스크만 들어갑니다. 새 인스턴스의 OS는 빈 메모리로 부팅합니다.',
        },
        privateIp: {
          label: '프라이빗 IPv4 주소',
          wrong:
            '주소는 [[eni|네트워크 인터페이스]](ENI)에 딸려 있고, 새 인스턴스에는 네트워크 인터페이스도 새로 생깁니다.',
        },
        elastic: {
          label: '퍼블릭 주소인 탄력적 IP',
          wrong: '[[elastic-ip|탄력적 IP]]는 연결해 둔 인스턴스에 그대로 있습니다. 새 인스턴스는 다른 주소를 빌립니다.',
        },
      },
    },
    gone: {
      ask: '인스턴스를 시작한 적이 있는 이미지(AMI)를 대화 상자에서 아무것도 바꾸지 않고 등록 취소(deregister)합니다. 그 뒤에 맞는 말은 무엇일까요?',
      options: {
        runsOn: {
          label: '그 이미지로 시작한 인스턴스는 계속 실행된다',
          right: '처음 시작할 때 자기 디스크가 생겼으므로 이제 이미지가 없어도 됩니다.',
        },
        launch: {
          label: '그 이미지로 인스턴스를 더 시작할 수 있다',
          wrong: '등록 취소는 바로 그것을 막습니다. 등록 취소한 이미지로는 아무도 시작할 수 없습니다.',
        },
        snapshot: {
          label: '이미지 뒤의 스냅샷은 남아 있다',
          right: '[[snapshot|스냅샷]]은 따로 있는 리소스라서 직접 삭제할 때까지 남습니다.',
        },
        free: {
          label: '저장 요금이 더는 나가지 않는다',
          wrong: '스냅샷이 남아 요금이 계속 나갑니다. 스냅샷도 삭제해야 멈춥니다.',
        },
      },
    },
  },
  do: {
    'launch-it': {
      say: '이제 이미지 golden으로 인스턴스를 시작하고, 부팅이 끝날 때까지 기다리세요.',
      hints: [
        '시작 양식에서는 공개 이미지 옆에 내 이미지도 고를 수 있습니다.',
        '‘{commands.page.launch}’을 누르고 ‘{launch.mine}’라고 표시된 것을 골라 시작한 다음, OS가 부팅될 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    quiet: {
      say: 'web-1의 이미지를 하나 더 만드세요. 이번에는 아무도 눈치채지 못하게, 재부팅 없이 만듭니다.',
      hints: [
        '이미지를 만드는 양식에 이것을 켜고 끄는 스위치가 있습니다.',
        'web-1의 ‘{inspector.actions}’에서 ‘{commands.instance.createImage}’을 고르고 ‘{storage.image.noReboot}’을 켜세요.',
      ],
    },
    'deregister-it': {
      say: 'golden은 이제 필요 없습니다. 등록 취소하되, ‘{storage.deregister.withSnapshots}’는 아직 켜지 마세요.',
      hints: [
        '목록 보기에 내 이미지의 표가 있습니다.',
        '‘{top.views.list}’에서 ‘{list.tabs.images}’를 열고, 이미지의 메뉴에서 ‘{commands.image.deregister}’를 고르세요.',
      ],
    },
    tidy: {
      say: '아직 요금이 나가는 것이 남아 있습니다. 찾아서 없애세요.',
      hints: [
        '이미지의 데이터는 어디에 있었나요? 목록에 따로 표가 있습니다.',
        '‘{top.views.list}’의 ‘{list.tabs.snapshots}’에서 그 이미지를 만들 때 생긴 스냅샷을 삭제하세요.',
      ],
    },
  },
  learnt: [
    '이미지를 만들면 실행 중인 인스턴스가 재부팅됩니다. 재부팅하지 않게 하면 OS가 아직 디스크에 쓰지 않은 것은 빠질 수 있습니다.',
    '이미지로 되살아나는 것은 EBS 디스크뿐입니다. 메모리와 주소는 되살아나지 않습니다.',
    '이미지를 등록 취소해도 스냅샷은 남아 요금이 나갑니다. 함께 삭제하게 하거나 따로 삭제해야 합니다.',
  ],
  reflect: '작년 서버의 이미지를 혹시 몰라 남겨 두었습니다. 요금이 얼마나 나가는지 어떻게 확인하겠습니까?',
  docs: [
    {
      title: 'EBS 기반 AMI 만들기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/creating-an-ami-ebs.html',
    },
    {
      title: 'AMI 등록 취소하기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/deregister-ami.html',
    },
  ],
  agreesWith: '41f47ffa',
}
