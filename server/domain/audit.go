package domain

import "time"

// AuditAction is something that the audit log keeps beside what records say of themselves.
type AuditAction string

// What is kept.
const (
	AuditSignIn         AuditAction = "SIGN_IN"
	AuditSignOut        AuditAction = "SIGN_OUT"
	AuditSignInStolen   AuditAction = "SIGN_IN_STOLEN"
	AuditSignInFailed   AuditAction = "SIGN_IN_FAILED"
	AuditDeviceOut      AuditAction = "DEVICE_SIGN_OUT"
	AuditUserAdd        AuditAction = "USER_ADD"
	AuditUserPassword   AuditAction = "USER_PASSWORD"
	AuditUserInvite     AuditAction = "USER_INVITE"
	AuditUserAccept     AuditAction = "USER_ACCEPT"
	AuditUserChange     AuditAction = "USER_CHANGE"
	AuditUserDisable    AuditAction = "USER_DISABLE"
	AuditUserEnable     AuditAction = "USER_ENABLE"
	AuditUserRetire     AuditAction = "USER_RETIRE"
	AuditAccessReview   AuditAction = "ACCESS_REVIEW"
	AuditSessionEnd     AuditAction = "SESSION_END"
	AuditKeyCreate      AuditAction = "KEY_CREATE"
	AuditKeyRevoke      AuditAction = "KEY_REVOKE"
	AuditCalendarMake   AuditAction = "CALENDAR_MAKE"
	AuditCalendarRevoke AuditAction = "CALENDAR_REVOKE"
	AuditExport         AuditAction = "EXPORT"
)

// AuditEntry is one line of an area's audit log. It is written once and never changed.
type AuditEntry struct {
	ID       string      `bson:"_id"`
	Area     string      `bson:"area"`
	At       time.Time   `bson:"at"`
	Actor    string      `bson:"actor"` // username, and the key's name when it was one
	Action   AuditAction `bson:"action"`
	Noun     Noun        `bson:"noun"`
	RecordID string      `bson:"recordId,omitempty"`
	Detail   string      `bson:"detail,omitempty"`
	Revision int         `bson:"revision"`
}

// IsNode marks that an AuditEntry has an id of its own.
func (AuditEntry) IsNode() {}
