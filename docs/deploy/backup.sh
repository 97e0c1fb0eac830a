#!/bin/sh
# A backup, encrypted for whoever has the private key of /etc/lemniscaat/backup-cert.pem. That key is not on this machine.
# Run by lemniscaat-backup.service; docs/install.md tells how the certificate is made and how a backup is opened.
set -eu
to=${BACKUP_DIR:-/backups}
certificate=${BACKUP_CERTIFICATE:-/etc/lemniscaat/backup-cert.pem}
days=${BACKUP_DAYS:-30}

umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=lemniscaat-$(date +%F-%H%M%S).gz
node src/backup/main.ts backup --to "$work/$name"
openssl cms -encrypt -binary -aes-256-gcm -stream -outform DER -in "$work/$name" -out "$to/$name.cms.part" "$certificate"
# Under its own name only once it is whole.
mv "$to/$name.cms.part" "$to/$name.cms"
find "$to" -maxdepth 1 -name 'lemniscaat-*.gz.cms*' -mtime "+$days" -delete
