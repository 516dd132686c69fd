variable "environment" { type = string }
locals {
  later         = var.environment == "production"
  instance_type = local.later ? "t3.small" : "t3.micro"
  volume_size   = local.later ? 20 : 10
  greeting      = local.later ? "Good day" : "Hello"
  admin_cidr    = local.later ? "198.51.100.0/24" : "203.0.113.0/24"
}

data "aws_vpc" "default" { default = true }
data "aws_subnets" "default" {
  filter {
    name   = "vpc-id"
    values = [data.aws_vpc.default.id]
  }
  filter {
    name   = "default-for-az"
    values = ["true"]
  }
}

data "aws_subnet" "first" { id = sort(data.aws_subnets.default.ids)[0] }
data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]
  filter {
    name   = "name"
    values = ["al2023-ami-*-x86_64"]
  }
  filter {
    name   = "virtualization-type"
    values = ["hvm"]
  }
}

data "aws_availability_zones" "here" { state = "available" }
data "aws_region" "here" {}
data "aws_caller_identity" "me" {}
data "aws_ec2_instance_type" "kind" { instance_type = local.instance_type }

resource "aws_key_pair" "learner" {
  key_name   = "learner"
  public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJS3TcP5+dUp9l0ZWIGm58di257DoYFuP4Xh7JIAP7x3 learner"
  tags       = { Environment = var.environment }
}

resource "aws_security_group" "web" {
  name        = "web"
  description = "Lets the world read the page"
  vpc_id      = data.aws_vpc.default.id
  ingress {
    description = "HTTP"
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    description = "SSH"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [local.admin_cidr]
  }
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
  tags = { Name = "web", Environment = var.environment }
}

resource "aws_security_group" "app" {
  name        = "app"
  description = "What the web servers reach"
  vpc_id      = data.aws_vpc.default.id
}

resource "aws_vpc_security_group_ingress_rule" "app" {
  security_group_id            = aws_security_group.app.id
  referenced_security_group_id = aws_security_group.web.id
  description                  = "from the web servers"
  from_port                    = 8080
  to_port                      = 8080
  ip_protocol                  = "tcp"
  tags                         = { Environment = var.environment }
}

resource "aws_vpc_security_group_ingress_rule" "admin" {
  security_group_id = aws_security_group.app.id
  cidr_ipv4         = local.admin_cidr
  from_port         = 22
  to_port           = 22
  ip_protocol       = "tcp"
}

resource "aws_vpc_security_group_egress_rule" "app" {
  security_group_id = aws_security_group.app.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

resource "aws_instance" "web" {
  ami                    = data.aws_ami.linux.id
  instance_type          = local.instance_type
  key_name               = aws_key_pair.learner.key_name
  subnet_id              = data.aws_subnet.first.id
  vpc_security_group_ids = [aws_security_group.web.id]
  monitoring             = true
  user_data              = <<-EOT
    #!/bin/bash
    dnf install -y httpd
    echo "${local.greeting}" > /var/www/html/index.html
    systemctl enable --now httpd
  EOT
  root_block_device {
    volume_type = "gp3"
    volume_size = local.volume_size
    encrypted   = true
    tags        = { Name = "web-root" }
  }
  ebs_block_device {
    device_name           = "/dev/sdf"
    volume_type           = "gp3"
    volume_size           = 5
    iops                  = 3000
    throughput            = 125
    delete_on_termination = true
  }
  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
    instance_metadata_tags      = "enabled"
  }
  credit_specification { cpu_credits = "standard" }
  tags = { Name = "web", Environment = var.environment }
}

output "address" { value = aws_instance.web.public_ip }
