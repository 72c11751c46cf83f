package domain

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"
)

// MaxInvitations is how many rows a file of invitations may have.
const MaxInvitations = 200

// FileError is one rule that a row of a file breaks.
type FileError struct {
	*Error
	Line   int
	Column *string // nil: the whole row
}

// InvitationRow is one row of a file of invitations.
type InvitationRow struct {
	Line     int
	Input    UserInput
	headings map[string]string // of the file, by what they hold
}

// invitationColumns are the headings of a file of invitations, with what each is called in an
// input.
var invitationColumns = map[string]string{
	"username": "username", "användarnamn": "username", "role": "role", "roll": "role", "party": "party",
	"part": "party",
	"unit": "unit", "enhet": "unit", "areas": "areas", "områden": "areas",
}

// invitationRoles and invitationParties are the words that the app shows, which is what whoever
// writes a file knows.
var (
	invitationRoles = map[string]Role{
		"polis i fält": Officer, "kommunens personal i fält": FieldWorker, "samordnare": Coordinator,
		"chef": Chief, "analytiker": Analyst, "administratör": Admin,
	}
	invitationParties = map[string]Party{
		"polis": Police, "polisen": Police, "kommun": Municipality, "kommunen": Municipality,
	}
)

// ReadInvitations reads a file of invitations, and says everything that is wrong with it as a file:
// what its rows hold is for [User.Validate] to say.
func ReadInvitations(text string) (rows []InvitationRow, wrong []*FileError) {
	text = strings.TrimPrefix(text, "\ufeff")
	reader := csv.NewReader(strings.NewReader(text))
	reader.FieldsPerRecord, reader.TrimLeadingSpace = -1, true
	if first, _, _ := strings.Cut(text, "\n"); strings.Count(first, ";") > strings.Count(first, ",") {
		reader.Comma = ';'
	}
	heading, err := reader.Read()
	if err != nil {
		return nil, []*FileError{fileFault(1, "Filen är tom eller går inte att läsa som CSV.")}
	}
	columns, wrong := invitationHeading(heading)
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		var broken *csv.ParseError
		if errors.As(err, &broken) {
			return nil, append(wrong, fileFault(broken.Line, "Raden går inte att läsa som CSV. Se efter citattecknen."))
		}
		line, _ := reader.FieldPos(0)
		rows = append(rows, invitationRow(line, columns, heading, record))
		if len(rows) > MaxInvitations {
			return nil, append(wrong, fileFault(line, "Filen får ha högst 200 rader. Dela den."))
		}
	}
	if len(rows) == 0 {
		wrong = append(wrong, fileFault(1, "Filen har inga rader under rubrikerna."))
	}
	return rows, wrong
}

func fileFault(line int, message string) *FileError {
	return &FileError{Error: &Error{Code: Invalid, Message: message}, Line: line}
}

// invitationHeading is what each column holds, by the first row.
func invitationHeading(heading []string) (columns []string, wrong []*FileError) {
	there := map[string]bool{}
	for _, name := range heading {
		column := invitationColumns[strings.ToLower(strings.TrimSpace(name))]
		if column == "" || there[column] {
			fault := fileFault(
				1, "Rubriken är okänd eller står två gånger. Använd username, role, party, unit och areas.",
			)
			fault.Column = &name
			wrong = append(wrong, fault)
		}
		there[column] = true
		columns = append(columns, column)
	}
	for _, needed := range []string{"username", "role", "party", "areas"} {
		if !there[needed] {
			fault := fileFault(1, "Kolumnen "+needed+" saknas.")
			fault.Column = &needed
			wrong = append(wrong, fault)
		}
	}
	return columns, wrong
}

func invitationRow(line int, columns, heading, record []string) InvitationRow {
	row := InvitationRow{Line: line, headings: map[string]string{}}
	for i, column := range columns {
		row.headings[column] = strings.TrimSpace(heading[i])
		if i >= len(record) {
			break
		}
		value := strings.TrimSpace(record[i])
		switch column {
		case "username":
			row.Input.Username = strings.ToLower(value)
		case "role":
			row.Input.Role = spelled(invitationRoles, value)
		case "party":
			row.Input.Party = spelled(invitationParties, value)
		case "unit":
			row.Input.Unit = &value
		case "areas":
			row.Input.Areas = strings.FieldsFunc(value, func(r rune) bool { return strings.ContainsRune(" ,;|", r) })
		}
	}
	return row
}

// named is the value that a word stands for, or the value's own name.
func spelled[T ~string](words map[string]T, word string) T {
	if value, ok := words[strings.ToLower(word)]; ok {
		return value
	}
	return T(strings.ToUpper(word))
}

// Faults are an error's faults as those of a row, each at the column as the file calls it.
func (r InvitationRow) Faults(err error) (faults []*FileError) {
	es, _ := AsErrors(err)
	for _, e := range es {
		fault := &FileError{Error: e, Line: r.Line}
		if column := r.headings[e.Field]; column != "" {
			fault.Column = &column
		} else if e.Field != "" {
			fault.Column = &e.Field
		}
		faults = append(faults, fault)
	}
	return faults
}
