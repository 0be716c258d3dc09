-- Which event a notice or letter tells of, so that a letter can say it in full (Awb 2:8, 3:41).

alter table uitgaand add column volgnummer integer;
