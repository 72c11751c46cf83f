package store

import "loftet/server/domain"

// replyTemplatesKind keeps an area's templates as one record, under the area's code.
var replyTemplatesKind = kind[domain.ReplyTemplates]{
	registration: registration{name: replyTemplates, noun: domain.NounReplyTemplate, record: func() any {
		return new(domain.ReplyTemplates)
	}},
	identity: identityOf[domain.ReplyTemplates],
}
