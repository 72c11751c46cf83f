package store

import "loftet/server/domain"

// noticeKind keeps an area's notices by their ids: nobody lists them.
var noticeKind = kind[domain.Notice]{
	registration: registration{name: notices, noun: domain.NounNotice},
	identity:     identityOf[domain.Notice],
}
