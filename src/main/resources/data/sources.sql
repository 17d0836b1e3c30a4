select slug as code, kind, title, authors, publisher, container as published_in, volume, issue, pages, published, doi,
	pmid, pmcid, url, extent, read_in as read, read_on
from source
order by position
