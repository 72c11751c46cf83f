package store

import "loftet/server/domain"

// noticeKind keeps an area's notices by their ids: nobody lists them.
var noticeKind = kind[domain.Notice]{
	registration: registration{name: notices, noun: domain.NounNotice, record: func() any {
		return new(domain.Notice)
	}},
	identity: identityOf[domain.Notice],
}
