locals {
  ports = [22, 80]
}

variable "create" { default = false }

resource "aws_security_group" "web" {
  name_prefix = "web-"
  ingress {
    from_port = 443
    to_port   = 443
    protocol  = "tcp"
    self      = true
  }
  dynamic "ingress" {
    for_each = local.ports
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
  dynamic "egress" {
    for_each = [for port in local.ports : port]
    content {}
  }
}

resource "aws_security_group_rule" "api" {
  type              = "ingress"
  from_port         = 8080
  to_port           = 8081
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/8"]
  security_group_id = aws_security_group.web.id
}

data "aws_ami" "debian" {
  filter {
    name   = "name"
    values = ["debian-12-*"]
  }
}

data "aws_ami" "al2023" {
  filter {
    name   = "name"
    values = ["al2023-ami-*-x86_64"]
  }
}

resource "aws_instance" "maybe" {
  count         = var.create ? 1 : 0
  ami           = data.aws_ami.al2023.id
  instance_type = "t3.micro"
}

resource "aws_instance" "colour" {
  for_each      = { blue = "t3.micro", green = "t3.small" }
  ami           = data.aws_ami.al2023.id
  instance_type = each.value
  tags          = { Name = each.key }
}

resource "aws_instance" "debian" {
  for_each      = toset(["a", "b"])
  ami           = data.aws_ami.debian.id
  instance_type = each.value == "a" ? "t3.micro" : "t3.small"
}

resource "aws_eip" "ip" { instance = aws_instance.colour["green"].id }

module "network" { source = "./network" }
