package domain

import (
	"regexp"
	"slices"
	"time"
)

// User is an account. Officers are public as their unit, so there is no name of a person here.
type User struct {
	ID           string         `bson:"_id"`
	Username     string         `bson:"username"`
	PasswordHash string         `bson:"passwordHash"`
	Role         Role           `bson:"role"`
	Party        Party          `bson:"party"`
	Unit         string         `bson:"unit"`
	AreaCodes    []string       `bson:"areas"`
	Disabled     bool           `bson:"disabled"`
	RetiredAt    *time.Time     `bson:"retiredAt,omitempty"`
	Revision     int            `bson:"revision"`
	UpdatedAt    time.Time      `bson:"updatedAt"`
	History      []HistoryEntry `bson:"history"`
}

// UserState is how an account stands.
type UserState string

// An account's life. It is never deleted.
const (
	UserInvited  UserState = "INVITED" // nobody has chosen a password yet
	UserActive   UserState = "ACTIVE"
	UserDisabled UserState = "DISABLED" // shut out, until somebody opens it again
	UserRetired  UserState = "RETIRED"  // shut out for good
)

// State is how the account stands. Only an active one lets anybody in.
func (u *User) State() UserState {
	switch {
	case u.RetiredAt != nil:
		return UserRetired
	case u.Disabled:
		return UserDisabled
	case u.PasswordHash == "":
		return UserInvited
	}
	return UserActive
}

// Performer is the user as whoever did something.
func (u *User) Performer() Performer {
	return Performer{UserID: u.ID, Username: u.Username, Party: u.Party, Unit: u.Unit}
}

// Actor is the user as somebody who asks.
func (u *User) Actor(sessionID string) Actor {
	return Actor{
		UserID:    u.ID,
		Username:  u.Username,
		Role:      u.Role,
		Party:     u.Party,
		Unit:      u.Unit,
		Areas:     u.AreaCodes,
		SessionID: sessionID,
	}
}

var usernamePattern = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{1,39}$`)

// Validate says everything that is wrong with an account.
func (u *User) Validate() error {
	var es Errors
	es.check(
		usernamePattern.MatchString(u.Username),
		"username",
		"Användarnamnet ska ha 2–40 tecken: a–z, 0–9, punkt, bindestreck eller understreck.",
	)
	es.check(
		slices.Contains(Roles, u.Role),
		"role",
		"Rollen finns inte. Välj OFFICER, FIELD_WORKER, COORDINATOR, CHIEF, ANALYST eller ADMIN.",
	)
	es.check(
		u.Party.IsValid(),
		"party",
		"Parten finns inte. Välj POLICE, MUNICIPALITY, OTHER_AUTHORITY, CIVIL_SOCIETY eller BUSINESS.",
	)
	es.check(len(u.Unit) <= 120, "unit", "Enhetens namn får ha högst 120 tecken.")
	es.check(len(u.AreaCodes) > 0, "areas", "Ange minst ett område, till exempel 2560.")
	for _, code := range u.AreaCodes {
		es.check(ValidAreaCode(code), "areas", "Ett område skrivs som kommunkoden med fyra siffror, till exempel 2560.")
	}
	return es.err()
}

// SignInSession is one sign-in on one device: a family of refresh tokens, of which the newest is good, and
// the one before it until the newest has been used.
type SignInSession struct {
	ID           string    `bson:"_id"`
	UserID       string    `bson:"userId"`
	DeviceID     string    `bson:"deviceId,omitempty"`
	Device       string    `bson:"device,omitempty"` // what it is, in words: "Firefox, Android"
	CurrentHash  []byte    `bson:"currentHash"`
	PreviousHash []byte    `bson:"previousHash,omitempty"`
	Salt         []byte    `bson:"salt,omitempty"` // of the last rotation
	RotatedAt    time.Time `bson:"rotatedAt"`
	CreatedAt    time.Time `bson:"createdAt"`
	ExpiresAt    time.Time `bson:"expiresAt"`
	RevokedAt    time.Time `bson:"revokedAt,omitempty"`
	Revision     int       `bson:"revision"`
}

// IsNode marks that a User has an id of its own.
func (User) IsNode() {}
