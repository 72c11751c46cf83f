package domain

import (
	"slices"
	"strings"
	"time"
)

// Role is what somebody may do. Everybody who is not signed in is CITIZEN.
type Role string

// The roles, from the public to the keeper of accounts.
const (
	Citizen     Role = "CITIZEN"
	Officer     Role = "OFFICER"      // police in the field
	FieldWorker Role = "FIELD_WORKER" // municipal staff in the field
	Coordinator Role = "COORDINATOR"  // keeps pledge, problems, pickup points; reviews
	Chief       Role = "CHIEF"        // approves reports
	Analyst     Role = "ANALYST"      // reads confirmed data
	Admin       Role = "ADMIN"        // users, keys, audit
)

// Roles are those that an account can have.
var Roles = []Role{Officer, FieldWorker, Coordinator, Chief, Analyst, Admin}

// Actor is who is asking. The zero Actor is anonymous and may do nothing but what is public.
type Actor struct {
	UserID    string
	Username  string
	Role      Role
	Party     Party
	Unit      string
	Areas     []string
	SessionID string
	KeyID     string // the API key that the actor came with; empty when signed in
	KeyName   string
	System    bool // the program's own commands
}

// SignedIn reports whether the actor is known.
func (a Actor) SignedIn() bool { return a.UserID != "" }

// ByKey reports whether the actor came with an API key, which reads and never writes.
func (a Actor) ByKey() bool { return a.KeyID != "" }

// Signature is the actor in an audit log: the username, with the key's name when there is one.
func (a Actor) Signature() string {
	if a.ByKey() {
		return a.Username + " (nyckel " + a.KeyName + ")"
	}
	return a.Username
}

// In reports whether the actor belongs to an area. What another area owns does not exist for an
// actor.
func (a Actor) In(area string) bool { return a.SignedIn() && slices.Contains(a.Areas, area) }

// HistoryEntry says who did what to a record, when and why. A record carries its own history, so
// the two cannot part.
type HistoryEntry struct {
	At     time.Time `bson:"at"`
	By     string    `bson:"by"` // username, or the name of a command
	Action string    `bson:"action"`
	Reason string    `bson:"reason,omitempty"`
	// the fields that were changed, where that is kept, with spaces between them
	Fields string `bson:"changed,omitempty"`
	// why what looks like personal data in what was written is none
	NotPersonalData string `bson:"notPersonalData,omitempty"`
}

// Changed are the fields that were changed, where that is kept.
func (e HistoryEntry) Changed() []string { return strings.Fields(e.Fields) }
