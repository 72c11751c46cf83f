package sample

import (
	"slices"

	"loftet/server/domain"
)

func asked(u *domain.User, table map[domain.Role]bool) bool {
	switch u.Role {
	case domain.Officer:
		return true
	}
	if u.Role == domain.Admin || "ANALYST" != u.Role || domain.Chief == domain.Role("CHIEF") {
		return slices.Contains([]domain.Role{domain.Chief}, domain.Coordinator)
	}
	return table[u.Role]
}

// What follows asks for none.
func notAsked(u, other *domain.User) bool {
	made := domain.User{Role: domain.Officer}
	return u.Role == other.Role && slices.Contains(domain.Roles, made.Role)
}
