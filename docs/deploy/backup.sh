#!/bin/sh
# A backup, encrypted for whoever has the private key of /etc/lemniscaat/backup-cert.pem. That key is not on this machine.
# Run by lemniscaat-backup.service; docs/install.md tells how the certificate is made and how a backup is opened.
set -eu
to=${BACKUP_DIR:-/backups}
certificate=${BACKUP_CERTIFICATE:-/etc/lemniscaat/backup-cert.pem}
days=${BACKUP_DAYS:-30}
keep=${BACKUP_KEEP:-7}

umask 077
name=lemniscaat-$(date +%F-%H%M%S).gz
work=$(mktemp -d)
trap 'rm -rf "$work" "$to/$name.cms.part"' EXIT
# Some shells leave without the above when a signal ends them.
trap 'exit 143' HUP INT TERM
node src/backup/main.ts backup --to "$work/$name"
openssl cms -encrypt -binary -aes-256-gcm -stream -outform DER -in "$work/$name" -out "$to/$name.cms.part" "$certificate"
# Under its own name only once it is whole.
mv "$to/$name.cms.part" "$to/$name.cms"
find "$to" -maxdepth 1 -name 'lemniscaat-*.gz.cms.part' -mtime "+$days" -delete
# By age alone a clock that is wrong, or weeks in which none could be made, would cost the last good ones: the newest stay.
ls -t "$to"/lemniscaat-*.gz.cms | tail -n "+$((keep + 1))" | while IFS= read -r old; do
  find "$old" -mtime "+$days" -delete
done
