package domain

import (
	"errors"
	"strings"
)

// Code tells a program what kind of fault an Error is.
type Code string

// The codes of the contract. Everything that is not an Error is INTERNAL to a client.
const (
	Unauthenticated Code = "UNAUTHENTICATED" // nobody is signed in, and somebody must be
	Forbidden       Code = "FORBIDDEN"       // this role may not do that
	NotFound        Code = "NOT_FOUND"       // there is no such thing for this caller
	Invalid         Code = "INVALID"         // what was sent breaks a rule; Field says where
	Conflict        Code = "CONFLICT"        // somebody else has changed it since it was read
	RateLimited     Code = "RATE_LIMITED"    // too many calls; try again later
	TooComplex      Code = "TOO_COMPLEX"     // the query asks for too much at a time; ask for less
	Unavailable     Code = "UNAVAILABLE"     // the database does not answer just now; try again later
)

// Error is a fault that the caller can do something about. Message is a Swedish sentence for
// people.
type Error struct {
	Code    Code
	Field   string // dotted path in the input, "place.name" or "measures.2.text"; empty when it is about the whole
	Message string
	find    FindKind // what a text was refused for; empty for every other fault
}

// invalid is one broken rule at a field.
func invalid(field, message string) *Error {
	return &Error{Code: Invalid, Field: field, Message: message}
}

// Error is the message, with the field before it when there is one.
func (e *Error) Error() string {
	if e.Field == "" {
		return e.Message
	}
	return e.Field + ": " + e.Message
}

// PersonalData is what the text at Field seems to hold, nil for a fault of another kind. Who knows
// better may say so, see [NotPersonalData]; of a personal number nobody does.
func (e *Error) PersonalData() *FindKind {
	if e.find == "" {
		return nil
	}
	return &e.find
}

// At is the fault under another path, for an item of a list.
func (e *Error) At(path string) *Error {
	moved := *e
	moved.Field = strings.TrimSuffix(path+"."+e.Field, ".")
	return &moved
}

// Path is Field in its parts.
func (e *Error) Path() []string {
	if e.Field == "" {
		return nil
	}
	return strings.Split(e.Field, ".")
}

// Errors are all the rules that an input breaks, at once.
type Errors []*Error

// Error is every message on a line of its own.
func (es Errors) Error() string {
	lines := make([]string, len(es))
	for i, e := range es {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// add records that field breaks a rule.
func (es *Errors) add(field, message string) {
	*es = append(*es, &Error{Code: Invalid, Field: field, Message: message})
}

// check records message at field unless ok.
func (es *Errors) check(ok bool, field, message string) {
	if !ok {
		es.add(field, message)
	}
}

// within puts the errors of a part under its name.
func (es *Errors) within(field string, part Errors) {
	for _, e := range part {
		e.Field = strings.TrimSuffix(field+"."+e.Field, ".")
		*es = append(*es, e)
	}
}

// err is es as an error, nil when there are none.
func (es Errors) err() error {
	if len(es) == 0 {
		return nil
	}
	return es
}

// AsErrors takes the faults out of err. ok is false when err is something else, which is internal.
func AsErrors(err error) (es Errors, ok bool) {
	if errors.As(err, &es) {
		return es, true
	}
	var e *Error
	if errors.As(err, &e) {
		return Errors{e}, true
	}
	return nil, false
}

// IsCode reports whether err is an Error with that code.
func IsCode(err error, code Code) bool {
	es, ok := AsErrors(err)
	return ok && es[0].Code == code
}

// ErrNotFound is the answer for what does not exist and for what another area owns alike.
func ErrNotFound(field string) error {
	return &Error{Code: NotFound, Field: field, Message: "Det finns inget med det id:t."}
}

// ErrConflict says that a record was changed by somebody else in the meantime.
func ErrConflict() error {
	return &Error{
		Code:    Conflict,
		Field:   "revision",
		Message: "Någon annan har ändrat det här sedan du läste det. Hämta den senaste versionen och gör om ändringen.",
	}
}

// ErrForbidden says that the caller's role may not do this.
func ErrForbidden() error {
	return &Error{Code: Forbidden, Message: "Din roll får inte göra det här."}
}

// ErrUnauthenticated asks the caller to sign in.
func ErrUnauthenticated() error {
	return &Error{Code: Unauthenticated, Message: "Logga in för att fortsätta."}
}
