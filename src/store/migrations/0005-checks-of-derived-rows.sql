-- Wordings, standing, assessments and counterparts are written by the pipeline alone, in the transaction that wrote (or
-- after reading) what they refer to, and can be made anew from captures. Checking each of their references again took
-- most of the time that following documents spends in the embedded database (decision 0016).
alter table wordings drop constraint wordings_provision_id_fkey, drop constraint wordings_variant_id_fkey, drop constraint wordings_passage_id_fkey;
alter table standing drop constraint standing_provision_id_fkey, drop constraint standing_variant_id_fkey;
alter table assessments drop constraint assessments_passage_id_fkey;
alter table counterparts drop constraint counterparts_provision_id_fkey;
alter table provisions drop constraint provisions_document_id_fkey;
