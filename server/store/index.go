package store

// indexes are all indexes. Every compound one begins with the area: it is the tenant and the shard
// key.
func indexes() []Index {
	list := []Index{
		{Collection: spentProofs, Name: "until", Keys: asc("until")},
		{Collection: auditLog, Name: "area_at", Keys: append(asc("area"), byLatestEntry...)},
		{Collection: apiTokens, Name: "hash", Keys: asc("hash"), Unique: true},
		{Collection: apiTokens, Name: "user", Keys: asc("userId")},
		{Collection: plannedCalendars, Name: "hash", Keys: asc("hash"), Unique: true},
		{Collection: users, Name: "updatedAt", Keys: asc("updatedAt")},
		{Collection: users, Name: "invitation", Keys: asc("invitation.hash")},
		{Collection: users, Name: "username", Keys: asc("username"), Unique: true},
		{Collection: sessions, Name: "user", Keys: asc("userId")},
	}
	for _, n := range nouns {
		for _, index := range n.indexes {
			index.Collection = n.name
			list = append(list, index)
		}
		if n.noun != "" {
			list = append(
				list,
				Index{Collection: n.name, Name: "area_updatedAt", Keys: append(asc("area"), byUpdated...)},
			)
		}
	}
	return list
}

// asc are ascending sort keys.
func asc(fields ...string) (keys []SortKey) {
	for _, f := range fields {
		keys = append(keys, SortKey{Field: f})
	}
	return keys
}
