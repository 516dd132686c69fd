import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro: '인스턴스 유형은 천 가지가 넘고, 이름이 곧 설명입니다. 이름 읽는 법을 익혀 web-1에 필요한 것을 찾아 줍니다.',
  show: {
    grow: {
      say: 'web-1이 한 단계 커지는 모습을 보세요.',
      captions: [
        '[[instance-type|유형]](instance type)은 중지된 동안에만 바꿀 수 있습니다. 그래서 m7g.large인 web-1을 중지합니다.',
        '유형을 m7g.xlarge로 바꿉니다. 같은 [[instance-family|패밀리]](family)에서 [[instance-size|크기]](size)만 한 단계 큽니다. ID, 디스크, 프라이빗 주소는 그대로입니다.',
        '시작했습니다. vCPU와 메모리가 늘었고 요금은 새 유형을 따릅니다. [[host|호스트]](host)는 대개 바뀝니다.',
      ],
    },
  },
  predict: {
    letter: {
      ask: 'vCPU에 비해 메모리가 많이 필요한 데이터베이스가 있습니다. 다음 가운데 vCPU 하나당 메모리가 가장 많은 유형은 어느 글자로 시작할까요?',
      options: {
        t: {
          label: 't (예: t3)',
          wrong:
            't는 [[burstable|버스트 가능]](burstable) 유형입니다. CPU를 짧게 몰아 쓰는 일에 맞고, 메모리는 m보다 많지 않습니다.',
        },
        m: { label: 'm (예: m7g)', wrong: 'm은 범용입니다. vCPU와 메모리가 고르게 들어 있습니다.' },
        c: { label: 'c (예: c7g)', wrong: 'c는 컴퓨팅용입니다. vCPU 하나당 메모리가 m의 절반입니다.' },
        r: {
          label: 'r (예: r7g)',
          right: 'r은 메모리(RAM)용입니다. vCPU 하나당 메모리가 m의 두 배로, t, m, c, r 가운데 가장 많습니다.',
        },
        g: { label: 'g (예: g4dn)', wrong: '맨 앞의 g는 GPU입니다. 그래픽과 머신 러닝에 씁니다.' },
        inf: { label: 'inf (예: inf1)', wrong: 'inf에는 학습된 모델을 돌리는 AWS의 Inferentia 칩이 들어 있습니다.' },
      },
    },
    name: {
      ask: 'm7g.2xlarge라는 이름에서 알 수 있는 것은 무엇일까요?',
      options: {
        generation: { label: '7세대이다', right: 'm은 [[instance-family|패밀리]], 7은 그 세대입니다.' },
        arm: { label: '프로세서가 Arm이다', right: '숫자 뒤의 g는 Graviton, AWS가 만든 Arm 프로세서입니다.' },
        gpu: { label: 'GPU가 있다', wrong: 'g는 숫자 앞에 있을 때만 GPU를 뜻합니다. 숫자 뒤의 g는 Graviton입니다.' },
        twice: {
          label: '메모리가 m7g.xlarge의 두 배이다',
          right: '점 뒤는 [[instance-size|크기]]입니다. 2xlarge는 xlarge의 두 배입니다.',
        },
      },
    },
    'one-up': {
      ask: '인스턴스 유형을 m7g.large에서 같은 패밀리의 한 단계 위인 m7g.xlarge로 바꿉니다. 두 배가 되는 것은 무엇일까요?',
      options: {
        vcpus: {
          label: 'vCPU',
          right: 'large 다음 [[instance-size|크기]]에는 [[vcpu|vCPU]]가 두 배 들어 있습니다.',
        },
        memory: { label: '메모리', right: '메모리도 두 배가 됩니다.' },
        price: {
          label: '시간당 가격',
          right: '컴퓨터가 두 배 커지니 가격도 두 배이고, 다음에 시작할 때부터 적용됩니다.',
        },
        disk: {
          label: '루트 볼륨',
          wrong: 'EBS 디스크는 유형에 딸린 것이 아닙니다. [[root-volume|루트 볼륨]]은 그대로입니다.',
        },
      },
    },
    processor: {
      ask: 'Arm 이미지(arm64)로 시작한 인스턴스를 Intel(x86_64) 유형인 m7i.large로 실행하려 하면 어떻게 될까요?',
      options: {
        runs: {
          label: 'OS가 알아서 맞춰 실행된다',
          wrong: 'OS는 한 가지 아키텍처에 맞게 만들어집니다. 다른 프로세서는 그 프로그램을 알아듣지 못합니다.',
        },
        image: {
          label: 'AWS가 맞는 이미지로 바꿔 준다',
          wrong: '[[root-volume|루트 볼륨]]은 그대로입니다. AWS가 다시 설치해 주지 않습니다.',
        },
        refused: {
          label: 'AWS가 거부해 실행되지 않는다',
          right: '유형과 [[ami|이미지]]의 아키텍처가 같아야 합니다. 아키텍처를 바꾸려면 새 인스턴스를 시작합니다.',
        },
      },
    },
  },
  do: {
    memory: {
      say: 'web-1에 모자란 것은 메모리뿐입니다. vCPU는 늘리지 말고 메모리만 두 배로 늘려 주세요.',
      hints: [
        '크기를 한 단계 올리면 vCPU까지 두 배가 됩니다. vCPU는 같고 메모리가 더 많은 패밀리는 무엇일까요?',
        'web-1을 중지하고 ‘{inspector.actions}’에서 ‘{commands.instance.changeType}’을 골라 r7g.xlarge로 바꾼 다음 ‘{commands.instance.start}’을 누르세요.',
      ],
    },
    intel: {
      say: '오래된 프로그램에 Intel이나 AMD 프로세서가 필요합니다. 이 프로그램이 돌아갈 인스턴스를 마련하세요.',
      hints: [
        '아키텍처는 처음 시작할 때 고른 이미지로 정해집니다. 그래서 새 인스턴스가 필요합니다.',
        '‘{commands.page.launch}’을 누르고 숫자 뒤에 g가 없는 유형을 고르세요. 이미지에는 x86_64라고 나와야 합니다.',
      ],
    },
  },
  learnt: [
    '이름은 패밀리, 세대, g(Graviton) 같은 특징, 점, 크기 순서로 읽습니다.',
    '같은 패밀리에서 한 단계 커지면 대개 vCPU, 메모리, 가격이 두 배가 됩니다. 가장 작은 크기들에서는 메모리와 가격만 두 배인 패밀리도 있습니다.',
    '유형은 중지되어 있을 때, 이미지와 아키텍처가 같은 것으로만 바꿀 수 있습니다.',
  ],
  reflect: 'CPU는 늘 바쁜데 메모리는 절반이 비어 있습니다. 어느 글자로 바꿔 보겠습니까?',
  docs: [
    {
      title: '인스턴스 유형',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/instance-types.html',
    },
    {
      title: '인스턴스 유형 바꾸기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/ec2-instance-resize.html',
    },
  ],
  agreesWith: '838ede7a',
}
