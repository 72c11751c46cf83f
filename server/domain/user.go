package domain

import (
	"regexp"
	"slices"
	"strings"
	"time"
)

// User is an account. Officers are public as their unit, so there is no name of a person here.
type User struct {
	ID           string      `bson:"_id"`
	Username     string      `bson:"username"`
	PasswordHash string      `bson:"passwordHash"`
	Role         Role        `bson:"role"`
	Party        Party       `bson:"party"`
	Unit         string      `bson:"unit"`
	AreaCodes    []string    `bson:"areas"`
	Disabled     bool        `bson:"disabled"`
	RetiredAt    *time.Time  `bson:"retiredAt,omitempty"`
	Invitation   *Invitation `bson:"invitation,omitempty"`
	// Epoch grows with each new password, in the same write: sign-ins of an older one are over, but
	// that which chose the password.
	Epoch     int            `bson:"epoch,omitempty"`
	EpochFor  string         `bson:"epochFor,omitempty"`
	Revision  int            `bson:"revision"`
	UpdatedAt time.Time      `bson:"updatedAt"`
	History   []HistoryEntry `bson:"history"`
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

// ChoosePassword gives the account a new password, which ends all its sign-ins but one; empty: all
// of them.
func (u *User) ChoosePassword(hash, but string) {
	u.PasswordHash, u.EpochFor = hash, but
	u.Epoch++
}

// Admits reports whether a sign-in is of the account and no new password has ended it.
func (u *User) Admits(in *SignInSession) bool {
	return in.UserID == u.ID && (in.Epoch == u.Epoch || in.ID == u.EpochFor)
}

// MadeAt is when the account was made.
func (u *User) MadeAt() time.Time {
	if len(u.History) == 0 {
		return u.UpdatedAt
	}
	return u.History[0].At
}

// Leave takes the account out of an area. One that works nowhere else is shut.
func (u *User) Leave(area string) {
	others := slices.DeleteFunc(slices.Clone(u.AreaCodes), func(code string) bool { return code == area })
	if len(others) == 0 {
		u.Disabled, u.Invitation = true, nil
		return
	}
	u.AreaCodes = others
}

// Shut reports whether the account lets nobody in, however they have proved who they are.
func (u *User) Shut() bool { return u.Disabled || u.RetiredAt != nil }

// Lets reports whether the account still lets somebody do what it did when they came: it is open,
// and has the same role and party, and all the areas that they came with.
func (u *User) Lets(a Actor) bool {
	lost := slices.ContainsFunc(a.Areas, func(area string) bool { return !slices.Contains(u.AreaCodes, area) })
	return !u.Shut() && u.Role == a.Role && u.Party == a.Party && !lost
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

// Invitation is a link by which somebody chooses an account's password, once.
type Invitation struct {
	Hash      string    `bson:"hash"` // SHA-256 of the link's token in hex
	ExpiresAt time.Time `bson:"expiresAt"`
	// when a password was chosen by it; the same again is known until it expires
	AcceptedAt *time.Time `bson:"acceptedAt,omitempty"`

	// the account, when it is shown by its link
	Username  string   `bson:"-"`
	Role      Role     `bson:"-"`
	Unit      string   `bson:"-"`
	AreaCodes []string `bson:"-"`
}

// InvitedUntil is when the account's link stops working; nil when it has none.
func (u *User) InvitedUntil() *time.Time {
	if u.Invitation == nil || u.Invitation.AcceptedAt != nil {
		return nil
	}
	return &u.Invitation.ExpiresAt
}

// Invited is the account's invitation as it is shown to whoever has its link, if that is good at
// now.
func (u *User) Invited(now time.Time) *Invitation {
	state := u.State()
	if u.InvitedUntil() == nil || !now.Before(u.Invitation.ExpiresAt) || state != UserInvited && state != UserActive {
		return nil
	}
	in := *u.Invitation
	in.Username, in.Role, in.Unit, in.AreaCodes = u.Username, u.Role, u.Unit, u.AreaCodes
	return &in
}

// UserInput is an account as whoever keeps it writes it.
type UserInput struct {
	Username string
	Role     Role
	Party    Party
	Unit     *string
	Areas    []string
}

// Apply writes the input to the account.
func (u *User) Apply(in UserInput) {
	u.Username, u.Role, u.Party, u.AreaCodes = strings.TrimSpace(in.Username), in.Role, in.Party, sorted(in.Areas)
	u.Unit = ""
	if in.Unit != nil {
		u.Unit = strings.TrimSpace(*in.Unit)
	}
}

// Holds reports whether the account is what the input says already.
func (u *User) Holds(in UserInput) bool {
	var as User
	as.Apply(in)
	return u.Username == as.Username && u.Role == as.Role && u.Party == as.Party && u.Unit == as.Unit &&
		slices.Equal(sorted(u.AreaCodes), as.AreaCodes)
}

// Duties are what the account may do and where, in one line for the audit log.
func (u *User) Duties() string {
	return string(u.Role) + " " + string(u.Party) + " " + strings.Join(u.AreaCodes, ",")
}

// Subject is the account as what something is done to.
func (u *User) Subject() Subject { return Subject{Areas: u.AreaCodes, UserID: u.ID, Party: u.Party} }

// MayToAccount reports whether the actor may do something to an account. The program's own commands
// may do all.
func MayToAccount(a Actor, do Verb, u *User) bool { return a.System || May(a, do, u.Subject()) }

// Keeps reports whether the account is one that can keep its party's accounts in an area.
func (u *User) Keeps(area string, party Party) bool {
	return u.State() == UserActive && May(u.Actor(""), KeepAccounts, Subject{Areas: []string{area}, Party: party})
}

// LastAdmin reports whether the account is the only one that can keep its party's accounts in one
// of its areas, and which, among all those of its party.
func (u *User) LastAdmin(others []*User) (area string, last bool) {
	for _, area := range u.AreaCodes {
		another := func(o *User) bool { return o.ID != u.ID && o.Keeps(area, u.Party) }
		if u.Keeps(area, u.Party) && !slices.ContainsFunc(others, another) {
			return area, true
		}
	}
	return "", false
}

var usernamePattern = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{1,39}$`)

// Validate says everything that is wrong with an account.
func (u *User) Validate() error { return u.faults().err() }

func (u *User) faults() (es Errors) {
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
	es.check(len([]rune(u.Unit)) <= 120, "unit", "Enhetens namn får ha högst 120 tecken.")
	es.noIdentities("unit", u.Unit)
	es.check(len(u.AreaCodes) > 0, "areas", "Ange minst ett område, till exempel 2560.")
	for _, code := range u.AreaCodes {
		es.check(ValidAreaCode(code), "areas", "Ett område skrivs som kommunkoden med fyra siffror, till exempel 2560.")
	}
	return es
}

// ValidateNew says everything that is wrong with an account that is to be made. An old one may have
// a name that no new one gets, and can be shut all the same.
func (u *User) ValidateNew() error {
	es := u.faults()
	es.noPersonnummer("username", u.Username)
	return es.err()
}

// MaxReason is how long a reason for shutting or opening an account may be.
const MaxReason = 500

// CheckReason says what is wrong with a reason for shutting or opening an account.
func CheckReason(reason string) error {
	var es Errors
	es.check(strings.TrimSpace(reason) != "", "reason", "Skriv varför.")
	es.check(len([]rune(reason)) <= MaxReason, "reason", "Skälet får ha högst 500 tecken.")
	es.noIdentities("reason", reason)
	return es.err()
}

// SignInSession is one sign-in on one device: a family of refresh tokens, of which the newest is
// good, and the one before it until the newest has been used.
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
	Epoch        int       `bson:"epoch,omitempty"` // the account's when it began
	Revision     int       `bson:"revision"`
}

// Good reports whether the sign-in lets anybody in at now.
func (in *SignInSession) Good(now time.Time) bool {
	return in.RevokedAt.IsZero() && now.Before(in.ExpiresAt)
}

// IsNode marks that a User has an id of its own.
func (User) IsNode() {}
