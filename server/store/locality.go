package store

import "loftet/server/domain"

// localitiesKind keeps an area's list of localities and roads, by the area's code.
var localitiesKind = kind[domain.Localities]{
	registration: registration{name: localities, noun: domain.NounLocalities, record: func() any {
		return new(domain.Localities)
	}},
	identity: identityOf[domain.Localities],
}
