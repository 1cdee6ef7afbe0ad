-- A job words mails to customers now, in their language.
drop function if exists relata.mail_contact(uuid, uuid, text, text);
