package seed

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"loftet/server/clean"
)

// What a file may hold before it is read closely. A pledge of twenty commitments is about 10 kB and
// 1000 tokens; the YAML parser takes time that grows with the square of the tokens and of the
// depth.
const (
	maxTokens    = 20_000
	maxFlowDepth = 8
)

// document is one strictly read YAML document: where each value stands, and what is wrong so far.
// Paths are dotted, with numbers for the elements of lists:
// "focusAreas.1.commitments.0.target.count".
type document struct {
	lines  map[string]int
	faults []*FileError
	wrong  map[string]bool // paths that something has been said of
	around map[string]bool // what those are in
}

func newDocument() *document {
	return &document{lines: map[string]int{}, wrong: map[string]bool{}, around: map[string]bool{}}
}

// fault records that the value at path, or where it should have been, breaks a rule.
func (d *document) fault(path, message string) {
	d.faults = append(d.faults, &FileError{Line: d.line(path), Path: path, Message: message})
	d.wrong[path] = true
	for path != "" {
		path = parentOf(path)
		d.around[path] = true
	}
}

// parentOf is the path without its last part.
func parentOf(path string) string { return path[:max(strings.LastIndexByte(path, '.'), 0)] }

// line is where path stands; for what is missing, where its nearest parent stands.
func (d *document) line(path string) int {
	for {
		if line, ok := d.lines[path]; ok || path == "" {
			return max(line, 1)
		}
		path = parentOf(path)
	}
}

// faulty reports whether something has been said of path, of what it is in, or of something in it.
func (d *document) faulty(path string) bool {
	if d.around[path] {
		return true
	}
	for ; path != ""; path = parentOf(path) {
		if d.wrong[path] {
			return true
		}
	}
	return false
}

// readStrictly fills in into, a pointer to a struct with yaml tags. A key that the struct does not
// have, a value of another type, a missing value (of a field without omitempty) and YAML's anchors,
// aliases, tags and merges are faults. Text is trimmed.
func readStrictly(content []byte, into any) *document {
	d := newDocument()
	body, line, message := parse(content)
	if message != "" {
		d.lines[""] = line
		d.fault("", message)
		return d
	}
	d.value(body, "", reflect.ValueOf(into).Elem())
	return d
}

// parse is the single document of a file, or what is wrong and on which line.
func parse(content []byte) (body ast.Node, line int, message string) {
	if !utf8.Valid(content) {
		return nil, 1 + bytes.Count(content[:invalidAt(content)], []byte("\n")), "Filen är inte kodad i UTF-8."
	}
	tokens := lexer.Tokenize(strings.TrimPrefix(string(content), "\ufeff"))
	if line, message := refuse(tokens); message != "" {
		return nil, line, message
	}
	file, err := parser.Parse(tokens, 0)
	if err != nil {
		line, what := syntax(err)
		return nil, line, "Filen är inte riktig YAML: " + what + "."
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		return nil, 1, "Filen är tom."
	}
	if len(file.Docs) > 1 {
		return nil, 1, "En fil håller ett enda löfte."
	}
	return file.Docs[0].Body, 1, ""
}

func invalidAt(content []byte) int {
	for i := 0; i < len(content); {
		r, size := utf8.DecodeRune(content[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(content)
}

// refuse says what in a file is not read at all.
func refuse(tokens token.Tokens) (line int, message string) {
	depth := 0
	for i, t := range tokens {
		switch t.Type {
		case token.AnchorType, token.AliasType, token.MergeKeyType, token.TagType, token.DirectiveType:
			return t.Position.Line,
				"Ankare, alias, taggar och direktiv används inte i löftesfiler. Sätt text som börjar med " +
					t.Value + " inom citattecken."
		case token.SequenceStartType, token.MappingStartType:
			depth++
		case token.SequenceEndType, token.MappingEndType:
			depth--
		}
		if i >= maxTokens || depth > maxFlowDepth {
			return t.Position.Line, "Filen är för stor eller för djupt nästlad för att vara ett löfte."
		}
	}
	return 0, ""
}

// syntax is the line and the wording of what the parser says.
func syntax(err error) (line int, message string) {
	var fault yaml.Error
	if errors.As(err, &fault) && fault.GetToken() != nil {
		return fault.GetToken().Position.Line, fault.GetMessage()
	}
	return 1, err.Error()
}

// value reads node into v.
func (d *document) value(node ast.Node, path string, v reflect.Value) {
	if _, ok := d.lines[path]; !ok {
		d.lines[path] = lineOf(node)
	}
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	if node == nil || node.Type() == ast.NullType {
		d.fault(path, "Värdet saknas.")
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		d.mapping(node, path, v)
	case reflect.Slice:
		d.list(node, path, v)
	case reflect.String:
		d.text(node, path, v)
	case reflect.Int:
		d.number(node, path, v)
	case reflect.Bool:
		d.truth(node, path, v)
	default:
		panic("seed: no YAML form for " + v.Type().String())
	}
}

func lineOf(node ast.Node) int {
	if node == nil || node.GetToken() == nil {
		return 1
	}
	return node.GetToken().Position.Line
}

func (d *document) mapping(node ast.Node, path string, v reflect.Value) {
	entries, ok := entriesOf(node)
	if !ok {
		d.fault(path, "Här väntas fält med namn, skrivna som \"namn: värde\".")
		return
	}
	fields := fieldsOf(v.Type())
	for _, entry := range entries {
		name := entry.Key.GetToken().Value
		at := join(path, name)
		d.lines[at] = lineOf(entry.Key)
		i := slices.IndexFunc(fields, func(f field) bool { return f.name == name })
		if i < 0 {
			d.fault(at, "Fältet finns inte. Här kan stå "+namesOf(fields)+".")
			continue
		}
		d.value(entry.Value, at, v.Field(i))
		if fields[i].required {
			d.notEmpty(at, v.Field(i))
		}
	}
	for _, f := range fields {
		if _, given := d.lines[join(path, f.name)]; f.required && !given {
			d.fault(join(path, f.name), "Fältet saknas.")
		}
	}
}

func entriesOf(node ast.Node) ([]*ast.MappingValueNode, bool) {
	switch n := node.(type) {
	case *ast.MappingNode:
		return n.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}, true
	}
	return nil, false
}

// field is a field of a struct by its yaml tag, at the same index.
type field struct {
	name     string
	required bool
}

func fieldsOf(t reflect.Type) []field {
	fields := make([]field, t.NumField())
	for i := range fields {
		name, options, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
		fields[i] = field{name, options != "omitempty"}
	}
	return fields
}

func namesOf(fields []field) string {
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.name
	}
	return strings.Join(names, ", ")
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func (d *document) list(node ast.Node, path string, v reflect.Value) {
	n, ok := node.(*ast.SequenceNode)
	if !ok {
		d.fault(path, "Här väntas en lista, med ett streck framför varje del.")
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Values), len(n.Values)))
	for i, each := range n.Values {
		at := join(path, strconv.Itoa(i))
		d.value(each, at, v.Index(i))
		d.notEmpty(at, v.Index(i))
	}
}

// notEmpty asks for a text that says something.
func (d *document) notEmpty(path string, v reflect.Value) {
	if v.Kind() == reflect.String && v.String() == "" && !d.faulty(path) {
		d.fault(path, "Värdet saknas.")
	}
}

func (d *document) text(node ast.Node, path string, v reflect.Value) {
	switch n := node.(type) {
	case *ast.StringNode:
		v.SetString(strings.TrimSpace(clean.Text(n.Value)))
	case *ast.LiteralNode:
		v.SetString(strings.TrimSpace(clean.Text(n.Value.Value)))
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		d.fault(path, fmt.Sprintf("Här väntas text. Sätt värdet inom citattecken: \"%s\".", node.GetToken().Value))
	default:
		d.fault(path, "Här väntas text.")
	}
}

func (d *document) number(node ast.Node, path string, v reflect.Value) {
	n, ok := node.(*ast.IntegerNode)
	if !ok {
		d.fault(path, "Här väntas ett heltal.")
		return
	}
	switch value := n.Value.(type) {
	case int64:
		v.SetInt(value)
	case uint64:
		v.SetInt(int64(min(value, math.MaxInt64))) // too large for any rule, which then says so
	}
}

func (d *document) truth(node ast.Node, path string, v reflect.Value) {
	n, ok := node.(*ast.BoolNode)
	if !ok {
		d.fault(path, "Här väntas true eller false.")
		return
	}
	v.SetBool(n.Value)
}
