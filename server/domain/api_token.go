package domain

import (
	"slices"
	"strings"
	"time"
)

// APITokenStatus is how an API key stands.
type APITokenStatus string

// An API key's life.
const (
	APITokenActive  APITokenStatus = "ACTIVE"
	APITokenExpired APITokenStatus = "EXPIRED"
	APITokenRevoked APITokenStatus = "REVOKED"
)

// Limits of API keys.
const (
	MaxAPITokenDays = 366 // how far ahead the last day may be
	MaxAPITokens    = 20  // good ones that one user may have
)

// APIToken is an analyst's API key, without its secret: only its hash is kept. It reads as the
// analyst may, within its areas.
type APIToken struct {
	ID         string         `bson:"_id"`
	Hash       string         `bson:"hash"` // SHA-256 of the key in hex
	Hint       string         `bson:"hint"` // how the key begins
	Name       string         `bson:"name"`
	UserID     string         `bson:"userId"`
	Username   string         `bson:"username"`
	AreaCodes  []string       `bson:"areas"`
	CreatedAt  time.Time      `bson:"createdAt"`
	CreatedBy  string         `bson:"createdBy"`
	ExpiresOn  Date           `bson:"expiresOn"`
	LastUsedAt *time.Time     `bson:"lastUsedAt,omitempty"`
	RevokedAt  *time.Time     `bson:"revokedAt,omitempty"`
	RevokedBy  string         `bson:"revokedBy,omitempty"`
	Revision   int            `bson:"revision"`
	History    []HistoryEntry `bson:"history"`
}

// APITokenInput is a new key, as its maker asks for it.
type APITokenInput struct {
	Name      string
	Areas     []string
	ExpiresOn Date
	Username  *string // nil: the maker's own
}

// Subject is the key as what something is done to.
func (t *APIToken) Subject() Subject { return Subject{Areas: t.AreaCodes, UserID: t.UserID} }

// ReadsByKey reports whether the account may have API keys that work.
func (u *User) ReadsByKey() bool { return !u.Shut() && May(u.Actor(""), ReadByAPIKey, u.Subject()) }

// Apply writes the input to a new key for its owner, and says everything that is wrong with it.
func (t *APIToken) Apply(in APITokenInput, by Actor, owner *User, now time.Time) error {
	t.Name, t.AreaCodes, t.ExpiresOn = strings.TrimSpace(in.Name), sorted(in.Areas), in.ExpiresOn
	t.UserID, t.Username, t.CreatedAt, t.CreatedBy = owner.ID, owner.Username, now, by.Username
	today := DateOf(now)
	var es Errors
	es.check(t.Name != "", "name", "Skriv vad nyckeln är till för.")
	es.check(length(t.Name) <= 80, "name", "Namnet får ha högst 80 tecken.")
	es.check(len(t.AreaCodes) > 0, "areas", "Välj minst ett område.")
	for _, area := range t.AreaCodes {
		mine := by.In(area) && slices.Contains(owner.AreaCodes, area)
		es.check(mine, "areas", "En nyckel kan bara läsa områden som både du och nyckelns ägare har.")
	}
	es.check(t.ExpiresOn >= today, "expiresOn", "Sista dagen kan inte ha varit.")
	es.check(
		!t.ExpiresOn.Valid() || today.DaysUntil(t.ExpiresOn) <= MaxAPITokenDays,
		"expiresOn",
		"En nyckel gäller högst ett år.",
	)
	es.check(owner.ReadsByKey(), "username", "Bara den som är analytiker kan ha en nyckel.")
	return es.err()
}

// Status is how the key stands on a day.
func (t *APIToken) Status(today Date) APITokenStatus {
	switch {
	case t.RevokedAt != nil:
		return APITokenRevoked
	case today > t.ExpiresOn:
		return APITokenExpired
	}
	return APITokenActive
}

// Actor is who the key reads as: its owner, within the areas that both still have.
func (t *APIToken) Actor(owner *User) Actor {
	a := owner.Actor("")
	a.KeyID, a.KeyName = t.ID, t.Name
	a.Areas = slices.DeleteFunc(
		slices.Clone(t.AreaCodes),
		func(area string) bool { return !slices.Contains(owner.AreaCodes, area) },
	)
	return a
}

// IsNode marks that an APIToken has an id of its own.
func (APIToken) IsNode() {}
