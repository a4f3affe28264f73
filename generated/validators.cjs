"use strict";
exports.getHealth_query = validate21;

function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

exports.listEntities_query = validate22;
const schema7 = {"type":"object","properties":{"type":{"$ref":"EntityType"},"status":{"$ref":"EntityStatus"},"category":{"type":"string","minLength":1,"maxLength":200},"brand":{"type":"string","minLength":1,"maxLength":200},"sort":{"type":"string","default":"createdAt:desc","enum":["createdAt:asc","createdAt:desc","updatedAt:asc","updatedAt:desc","publishedAt:asc","publishedAt:desc","slug:asc","slug:desc"]},"include":{"type":"string","maxLength":200,"pattern":"^(attributes|variants|categories|brands|media|inventory|pricing)(,(attributes|variants|categories|brands|media|inventory|pricing))*$"},"page":{"type":"integer","minimum":1,"maximum":1000000,"default":1},"limit":{"type":"integer","minimum":1,"maximum":2147483647,"default":20}},"required":[],"additionalProperties":false};
const func0 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-z][A-Za-z0-9_]{0,63}$", "u");

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 64){
vErrors = fail(vErrors, instancePath, fail1);
errors++;
}
if(func0(data) < 1){
vErrors = fail(vErrors, instancePath, fail2);
errors++;
}
if(data.length <= 128){
if(!pattern0.test(data)){
vErrors = fail(vErrors, instancePath, fail3);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","enum":["draft","active","archived","discontinued"]};

function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((data === "draft") || (data === "active")) || (data === "archived")) || (data === "discontinued"))){
vErrors = fail(vErrors, instancePath, fail5);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^(attributes|variants|categories|brands|media|inventory|pricing)(,(attributes|variants|categories|brands|media|inventory|pricing))*$", "u");

function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sort === undefined){
data.sort = "createdAt:desc";
}
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.type !== undefined){
if(!(validate23(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate25(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
let data2 = data.category;
if(typeof data2 === "string"){
if(func0(data2) > 200){
vErrors = fail(vErrors, instancePath+"/category", fail6);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/category", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/category", fail4);
errors++;
}
}
if(data.brand !== undefined){
let data3 = data.brand;
if(typeof data3 === "string"){
if(func0(data3) > 200){
vErrors = fail(vErrors, instancePath+"/brand", fail6);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/brand", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/brand", fail4);
errors++;
}
}
let data4 = data.sort;
if(typeof data4 !== "string"){
vErrors = fail(vErrors, instancePath+"/sort", fail4);
errors++;
}
if(!((((((((data4 === "createdAt:asc") || (data4 === "createdAt:desc")) || (data4 === "updatedAt:asc")) || (data4 === "updatedAt:desc")) || (data4 === "publishedAt:asc")) || (data4 === "publishedAt:desc")) || (data4 === "slug:asc")) || (data4 === "slug:desc"))){
vErrors = fail(vErrors, instancePath+"/sort", fail7);
errors++;
}
if(data.include !== undefined){
let data5 = data.include;
if(typeof data5 === "string"){
if(func0(data5) > 200){
vErrors = fail(vErrors, instancePath+"/include", fail6);
errors++;
}
if(data5.length <= 400){
if(!pattern1.test(data5)){
vErrors = fail(vErrors, instancePath+"/include", fail8);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/include", fail4);
errors++;
}
}
let data6 = data.page;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data7 < 1 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "status")) || (key0 === "category")) || (key0 === "brand")) || (key0 === "sort")) || (key0 === "include")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

exports.listEntities_header = validate27;

function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(func0(data0) > 8192){
vErrors = fail(vErrors, instancePath+"/if-none-match", fail13);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/if-none-match", fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

exports.createEntity_header = validate28;
const pattern2 = new RegExp("^[\\x21-\\x7e]+$", "u");

function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(func0(data0) > 255){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail14);
errors++;
}
if(func0(data0) < 8){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail15);
errors++;
}
if(data0.length <= 510){
if(!pattern2.test(data0)){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail16);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

exports.createEntity_body = validate29;
const schema12 = {"type":"object","required":["type","slug"],"additionalProperties":false,"properties":{"type":{"$ref":"EntityType"},"slug":{"$ref":"Slug"},"status":{"type":"string","enum":["draft","active"],"default":"draft"},"taxClass":{"type":"string","nullable":true,"minLength":1,"maxLength":64},"metadata":{"$ref":"JobArguments"}}};
const pattern3 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 200){
vErrors = fail(vErrors, instancePath, fail6);
errors++;
}
if(func0(data) < 1){
vErrors = fail(vErrors, instancePath, fail2);
errors++;
}
if(data.length <= 400){
if(!pattern3.test(data)){
vErrors = fail(vErrors, instancePath, fail17);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 100){
vErrors = fail(vErrors, instancePath, fail18);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
data.status = "draft";
}
if(data.type === undefined){
vErrors = fail(vErrors, instancePath, fail19);
errors++;
}
if(data.slug === undefined){
vErrors = fail(vErrors, instancePath, fail20);
errors++;
}
if(data.type !== undefined){
if(!(validate23(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.slug !== undefined){
if(!(validate31(data.slug, {instancePath:instancePath+"/slug"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
let data2 = data.status;
if(typeof data2 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", fail4);
errors++;
}
if(!((data2 === "draft") || (data2 === "active"))){
vErrors = fail(vErrors, instancePath+"/status", fail21);
errors++;
}
if(data.taxClass !== undefined){
let data3 = data.taxClass;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/taxClass", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 64){
vErrors = fail(vErrors, instancePath+"/taxClass", fail1);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/taxClass", fail2);
errors++;
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "slug")) || (key0 === "status")) || (key0 === "taxClass")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

exports.getEntity_path = validate35;
const pattern4 = new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", "u");

function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idOrSlug === undefined){
vErrors = fail(vErrors, instancePath, fail22);
errors++;
}
if(data.idOrSlug !== undefined){
let data0 = data.idOrSlug;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/idOrSlug", fail6);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/idOrSlug", fail2);
errors++;
}
if(data0.length <= 400){
if(!pattern4.test(data0)){
vErrors = fail(vErrors, instancePath+"/idOrSlug", fail23);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/idOrSlug", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "idOrSlug")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

exports.getEntity_query = validate36;

function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include !== undefined){
let data0 = data.include;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/include", fail6);
errors++;
}
if(data0.length <= 400){
if(!pattern1.test(data0)){
vErrors = fail(vErrors, instancePath+"/include", fail8);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/include", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "include")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

exports.updateEntity_header = validate37;

function validate37(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(func0(data0) > 512){
vErrors = fail(vErrors, instancePath+"/if-match", fail24);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/if-match", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/if-match", fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

exports.updateEntity_body = validate38;

function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.slug !== undefined){
if(!(validate31(data.slug, {instancePath:instancePath+"/slug"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.taxClass !== undefined){
let data1 = data.taxClass;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/taxClass", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 64){
vErrors = fail(vErrors, instancePath+"/taxClass", fail1);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/taxClass", fail2);
errors++;
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((key0 === "slug") || (key0 === "taxClass")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

exports.publishEntity_path = validate41;
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "id")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

exports.getEntityAttributes_path = validate42;
const pattern6 = new RegExp("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "u");

function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 35){
vErrors = fail(vErrors, instancePath, fail28);
errors++;
}
if(func0(data) < 2){
vErrors = fail(vErrors, instancePath, fail29);
errors++;
}
if(data.length <= 70){
if(!pattern6.test(data)){
vErrors = fail(vErrors, instancePath, fail30);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.locale === undefined){
vErrors = fail(vErrors, instancePath, fail31);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.locale !== undefined){
if(!(validate43(data.locale, {instancePath:instancePath+"/locale"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "locale"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

exports.getEntityAttributes_query = validate45;

function validate45(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fallback === undefined){
data.fallback = false;
}
if(typeof data.fallback !== "boolean"){
vErrors = fail(vErrors, instancePath+"/fallback", fail32);
errors++;
}
for(const key0 in data){
if(!(key0 === "fallback")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

exports.setEntityAttributes_body = validate46;

function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = fail(vErrors, instancePath, fail33);
errors++;
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func0(data0) > 300){
vErrors = fail(vErrors, instancePath+"/title", fail34);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/title", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/title", fail4);
errors++;
}
}
if(data.subtitle !== undefined){
let data1 = data.subtitle;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/subtitle", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 300){
vErrors = fail(vErrors, instancePath+"/subtitle", fail34);
errors++;
}
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 20000){
vErrors = fail(vErrors, instancePath+"/description", fail35);
errors++;
}
}
}
if(data.richDescription !== undefined){
let data3 = data.richDescription;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/richDescription", fail0);
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1000){
vErrors = fail(vErrors, instancePath+"/richDescription", fail36);
errors++;
}
}
}
if(data.seoTitle !== undefined){
let data4 = data.seoTitle;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/seoTitle", fail4);
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 300){
vErrors = fail(vErrors, instancePath+"/seoTitle", fail34);
errors++;
}
}
}
if(data.seoDescription !== undefined){
let data5 = data.seoDescription;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/seoDescription", fail4);
errors++;
}
if(typeof data5 === "string"){
if(func0(data5) > 1000){
vErrors = fail(vErrors, instancePath+"/seoDescription", fail37);
errors++;
}
}
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "subtitle")) || (key0 === "description")) || (key0 === "richDescription")) || (key0 === "seoTitle")) || (key0 === "seoDescription"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

exports.listCategories_query = validate47;
const pattern7 = new RegExp("^(root|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$", "u");

function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.parentId !== undefined){
let data0 = data.parentId;
if(typeof data0 === "string"){
if(func0(data0) > 36){
vErrors = fail(vErrors, instancePath+"/parentId", fail38);
errors++;
}
if(data0.length <= 72){
if(!pattern7.test(data0)){
vErrors = fail(vErrors, instancePath+"/parentId", fail39);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/parentId", fail4);
errors++;
}
}
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "parentId") || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

exports.createCategory_body = validate48;

function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sortOrder === undefined){
data.sortOrder = 0;
}
if(data.slug === undefined){
vErrors = fail(vErrors, instancePath, fail20);
errors++;
}
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, fail40);
errors++;
}
if(data.parentId !== undefined){
let data0 = data.parentId;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = fail(vErrors, instancePath+"/parentId", fail4);
errors++;
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/parentId", fail27);
errors++;
}
}
}
if(data.slug !== undefined){
if(!(validate31(data.slug, {instancePath:instancePath+"/slug"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func0(data2) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 5000){
vErrors = fail(vErrors, instancePath+"/description", fail41);
errors++;
}
}
}
let data4 = data.sortOrder;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/sortOrder", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/sortOrder", fail10);
errors++;
}
if(data4 < -1000000 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/sortOrder", fail42);
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((((key0 === "parentId") || (key0 === "slug")) || (key0 === "name")) || (key0 === "description")) || (key0 === "sortOrder")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

exports.updateCategory_path = validate51;

function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.categoryId === undefined){
vErrors = fail(vErrors, instancePath, fail43);
errors++;
}
if(data.categoryId !== undefined){
let data0 = data.categoryId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/categoryId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/categoryId", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "categoryId")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

exports.updateCategory_body = validate52;

function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.parentId !== undefined){
let data0 = data.parentId;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = fail(vErrors, instancePath+"/parentId", fail4);
errors++;
}
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/parentId", fail27);
errors++;
}
}
}
if(data.slug !== undefined){
if(!(validate31(data.slug, {instancePath:instancePath+"/slug"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func0(data2) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 5000){
vErrors = fail(vErrors, instancePath+"/description", fail41);
errors++;
}
}
}
if(data.sortOrder !== undefined){
let data4 = data.sortOrder;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/sortOrder", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/sortOrder", fail10);
errors++;
}
if(data4 < -1000000 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/sortOrder", fail42);
errors++;
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((((key0 === "parentId") || (key0 === "slug")) || (key0 === "name")) || (key0 === "description")) || (key0 === "sortOrder")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

exports.addEntityToCategory_path = validate55;

function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.categoryId === undefined){
vErrors = fail(vErrors, instancePath, fail43);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.categoryId !== undefined){
let data1 = data.categoryId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/categoryId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/categoryId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "categoryId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

exports.listBrands_query = validate56;

function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "page") || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

exports.createBrand_body = validate57;

function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.slug === undefined){
vErrors = fail(vErrors, instancePath, fail20);
errors++;
}
if(data.slug !== undefined){
if(!(validate31(data.slug, {instancePath:instancePath+"/slug"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func0(data1) > 200){
vErrors = fail(vErrors, instancePath+"/displayName", fail6);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/displayName", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/displayName", fail4);
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func0(data2) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 5000){
vErrors = fail(vErrors, instancePath+"/description", fail41);
errors++;
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((((key0 === "slug") || (key0 === "displayName")) || (key0 === "name")) || (key0 === "description")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

exports.updateBrand_path = validate60;

function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.brandId === undefined){
vErrors = fail(vErrors, instancePath, fail44);
errors++;
}
if(data.brandId !== undefined){
let data0 = data.brandId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/brandId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/brandId", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "brandId")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

exports.updateBrand_body = validate61;

function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.slug !== undefined){
if(!(validate31(data.slug, {instancePath:instancePath+"/slug"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func0(data1) > 200){
vErrors = fail(vErrors, instancePath+"/displayName", fail6);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/displayName", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/displayName", fail4);
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func0(data2) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 5000){
vErrors = fail(vErrors, instancePath+"/description", fail41);
errors++;
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((((key0 === "slug") || (key0 === "displayName")) || (key0 === "name")) || (key0 === "description")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

exports.addEntityToBrand_path = validate64;

function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.brandId === undefined){
vErrors = fail(vErrors, instancePath, fail44);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.brandId !== undefined){
let data1 = data.brandId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/brandId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/brandId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "brandId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

exports.createOptionType_body = validate65;
const pattern8 = new RegExp("^\\S(.*\\S)?$", "u");

function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, fail40);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/name", fail45);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
if(data0.length <= 200){
if(!pattern8.test(data0)){
vErrors = fail(vErrors, instancePath+"/name", fail46);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func0(data1) > 100){
vErrors = fail(vErrors, instancePath+"/displayName", fail45);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/displayName", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/displayName", fail4);
errors++;
}
}
if(data.values !== undefined){
let data2 = data.values;
if(Array.isArray(data2)){
if(data2.length > 200){
vErrors = fail(vErrors, instancePath+"/values", fail47);
errors++;
}
if(data2.length <= 200){
for(let i0 = 0; i0 < data2.length && errors < 100; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func0(data3) > 100){
vErrors = fail(vErrors, instancePath+"/values/" + i0, fail45);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/values/" + i0, fail2);
errors++;
}
if(data3.length <= 200){
if(!pattern8.test(data3)){
vErrors = fail(vErrors, instancePath+"/values/" + i0, fail46);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/values/" + i0, fail4);
errors++;
}
}
}
if(new Set(data2).size < data2.length){
vErrors = fail(vErrors, instancePath+"/values", fail48);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/values", fail49);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "displayName")) || (key0 === "values"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

exports.createOptionValue_path = validate66;

function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.optionTypeId === undefined){
vErrors = fail(vErrors, instancePath, fail50);
errors++;
}
if(data.optionTypeId !== undefined){
let data0 = data.optionTypeId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/optionTypeId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/optionTypeId", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "optionTypeId")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

exports.createOptionValue_body = validate67;

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = fail(vErrors, instancePath, fail51);
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/value", fail45);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/value", fail2);
errors++;
}
if(data0.length <= 200){
if(!pattern8.test(data0)){
vErrors = fail(vErrors, instancePath+"/value", fail46);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/value", fail4);
errors++;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if(typeof data1 === "string"){
if(func0(data1) > 100){
vErrors = fail(vErrors, instancePath+"/displayName", fail45);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/displayName", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/displayName", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "displayName"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

exports.createVariant_body = validate68;

function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 10){
vErrors = fail(vErrors, instancePath, fail52);
errors++;
}
for(const key0 in data){
if(errors >= 100){
break;
}
let data0 = data[key0];
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), fail45);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sku !== undefined){
let data0 = data.sku;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = fail(vErrors, instancePath+"/sku", fail4);
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/sku", fail45);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/sku", fail2);
errors++;
}
if(data0.length <= 200){
if(!pattern8.test(data0)){
vErrors = fail(vErrors, instancePath+"/sku", fail46);
errors++;
}
}
}
}
if(data.barcode !== undefined){
let data1 = data.barcode;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/barcode", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 100){
vErrors = fail(vErrors, instancePath+"/barcode", fail45);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/barcode", fail2);
errors++;
}
}
}
if(data.options !== undefined){
if(!(validate69(data.options, {instancePath:instancePath+"/options"}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.taxClass !== undefined){
let data3 = data.taxClass;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/taxClass", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 64){
vErrors = fail(vErrors, instancePath+"/taxClass", fail1);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/taxClass", fail2);
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "sku") || (key0 === "barcode")) || (key0 === "options")) || (key0 === "taxClass"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

exports.generateVariants_body = validate71;
const schema39 = {"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["all","manual","matrix"],"default":"all"},"combinations":{"type":"array","maxItems":200,"items":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":100}}},"include":{"type":"object","maxProperties":10,"additionalProperties":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":100}}},"exclude":{"type":"array","maxItems":200,"items":{"$ref":"VariantOptions"}}}};

function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
data.mode = "all";
}
let data0 = data.mode;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/mode", fail4);
errors++;
}
if(!(((data0 === "all") || (data0 === "manual")) || (data0 === "matrix"))){
vErrors = fail(vErrors, instancePath+"/mode", fail53);
errors++;
}
if(data.combinations !== undefined){
let data1 = data.combinations;
if(Array.isArray(data1)){
if(data1.length > 200){
vErrors = fail(vErrors, instancePath+"/combinations", fail47);
errors++;
}
if(data1.length <= 200){
for(let i0 = 0; i0 < data1.length && errors < 100; i0++){
let data2 = data1[i0];
if(Array.isArray(data2)){
if(data2.length > 10){
vErrors = fail(vErrors, instancePath+"/combinations/" + i0, fail54);
errors++;
}
if(data2.length < 1){
vErrors = fail(vErrors, instancePath+"/combinations/" + i0, fail55);
errors++;
}
if(data2.length <= 10){
for(let i1 = 0; i1 < data2.length && errors < 100; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func0(data3) > 100){
vErrors = fail(vErrors, instancePath+"/combinations/" + i0+"/" + i1, fail45);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/combinations/" + i0+"/" + i1, fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/combinations/" + i0+"/" + i1, fail4);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/combinations/" + i0, fail49);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/combinations", fail49);
errors++;
}
}
if(data.include !== undefined){
let data4 = data.include;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 10){
vErrors = fail(vErrors, instancePath+"/include", fail52);
errors++;
}
for(const key0 in data4){
if(errors >= 100){
break;
}
let data5 = data4[key0];
if(Array.isArray(data5)){
if(data5.length > 200){
vErrors = fail(vErrors, instancePath+"/include/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), fail47);
errors++;
}
if(data5.length < 1){
vErrors = fail(vErrors, instancePath+"/include/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), fail55);
errors++;
}
if(data5.length <= 200){
for(let i2 = 0; i2 < data5.length && errors < 100; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func0(data6) > 100){
vErrors = fail(vErrors, instancePath+"/include/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2, fail45);
errors++;
}
if(func0(data6) < 1){
vErrors = fail(vErrors, instancePath+"/include/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2, fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/include/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2, fail4);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/include/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), fail49);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/include", fail0);
errors++;
}
}
if(data.exclude !== undefined){
let data7 = data.exclude;
if(Array.isArray(data7)){
if(data7.length > 200){
vErrors = fail(vErrors, instancePath+"/exclude", fail47);
errors++;
}
if(data7.length <= 200){
for(let i3 = 0; i3 < data7.length && errors < 100; i3++){
if(!(validate69(data7[i3], {instancePath:instancePath+"/exclude/" + i3}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/exclude", fail49);
errors++;
}
}
for(const key1 in data){
if(!((((key1 === "mode") || (key1 === "combinations")) || (key1 === "include")) || (key1 === "exclude"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key1}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

exports.listCarts_query = validate73;
const schema41 = {"type":"string","enum":["active","checking_out","checked_out","merged","abandoned"]};

function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!(((((data === "active") || (data === "checking_out")) || (data === "checked_out")) || (data === "merged")) || (data === "abandoned"))){
vErrors = fail(vErrors, instancePath, fail56);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const formats22 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.status !== undefined){
if(!(validate74(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.olderThan !== undefined){
let data1 = data.olderThan;
if(typeof data1 === "string"){
if(func0(data1) > 64){
vErrors = fail(vErrors, instancePath+"/olderThan", fail1);
errors++;
}
if(data1.length <= 128){
if(!(formats22.validate(data1))){
vErrors = fail(vErrors, instancePath+"/olderThan", fail57);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/olderThan", fail4);
errors++;
}
}
if(data.hasCustomer !== undefined){
if(typeof data.hasCustomer !== "boolean"){
vErrors = fail(vErrors, instancePath+"/hasCustomer", fail32);
errors++;
}
}
let data3 = data.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "olderThan")) || (key0 === "hasCustomer")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

exports.createCart_body = validate76;
const pattern12 = new RegExp("^[A-Z]{3}$", "u");

function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 3){
vErrors = fail(vErrors, instancePath, fail58);
errors++;
}
if(func0(data) < 3){
vErrors = fail(vErrors, instancePath, fail59);
errors++;
}
if(data.length <= 6){
if(!pattern12.test(data)){
vErrors = fail(vErrors, instancePath, fail60);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const formats26 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 254){
vErrors = fail(vErrors, instancePath, fail61);
errors++;
}
if(func0(data) < 3){
vErrors = fail(vErrors, instancePath, fail59);
errors++;
}
if(data.length <= 508){
if(!(formats26.test(data))){
vErrors = fail(vErrors, instancePath, fail62);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency !== undefined){
if(!(validate77(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.customerId !== undefined){
let data1 = data.customerId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/customerId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerId", fail4);
errors++;
}
}
if(data.email !== undefined){
if(!(validate79(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((key0 === "currency") || (key0 === "customerId")) || (key0 === "email")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

exports.getCart_header = validate82;

function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-cart-secret"] !== undefined){
let data0 = data["x-cart-secret"];
if(typeof data0 === "string"){
if(func0(data0) > 128){
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail63);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

exports.addCartItem_header = validate83;

function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-cart-secret"] !== undefined){
let data0 = data["x-cart-secret"];
if(typeof data0 === "string"){
if(func0(data0) > 128){
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail63);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail4);
errors++;
}
}
if(data["if-match"] !== undefined){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(func0(data1) > 512){
vErrors = fail(vErrors, instancePath+"/if-match", fail24);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/if-match", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/if-match", fail4);
errors++;
}
}
if(data["idempotency-key"] !== undefined){
let data2 = data["idempotency-key"];
if(typeof data2 === "string"){
if(func0(data2) > 255){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail14);
errors++;
}
if(func0(data2) < 8){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail15);
errors++;
}
if(data2.length <= 510){
if(!pattern2.test(data2)){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail16);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

exports.addCartItem_body = validate84;
const formats32 = require("ajv-formats/dist/formats").fullFormats.int64;

function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entityId === undefined){
vErrors = fail(vErrors, instancePath, fail64);
errors++;
}
if(data.quantity === undefined){
vErrors = fail(vErrors, instancePath, fail65);
errors++;
}
if(data.entityId !== undefined){
let data0 = data.entityId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
if(data.variantId !== undefined){
let data1 = data.variantId;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/variantId", fail4);
errors++;
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/variantId", fail27);
errors++;
}
}
}
if(data.quantity !== undefined){
let data2 = data.quantity;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/quantity", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9999 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/quantity", fail66);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/quantity", fail11);
errors++;
}
}
}
if(data.unitPriceSnapshot !== undefined){
let data3 = data.unitPriceSnapshot;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/unitPriceSnapshot", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/unitPriceSnapshot", fail67);
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/unitPriceSnapshot", fail68);
errors++;
}
if(!(formats32.validate(data3))){
vErrors = fail(vErrors, instancePath+"/unitPriceSnapshot", fail69);
errors++;
}
}
}
if(data.notes !== undefined){
let data4 = data.notes;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/notes", fail4);
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 500){
vErrors = fail(vErrors, instancePath+"/notes", fail70);
errors++;
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((((key0 === "entityId") || (key0 === "variantId")) || (key0 === "quantity")) || (key0 === "unitPriceSnapshot")) || (key0 === "notes")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

exports.updateCartItem_path = validate86;

function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.itemId === undefined){
vErrors = fail(vErrors, instancePath, fail71);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.itemId !== undefined){
let data1 = data.itemId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/itemId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/itemId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "itemId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

exports.updateCartItem_header = validate87;

function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-cart-secret"] !== undefined){
let data0 = data["x-cart-secret"];
if(typeof data0 === "string"){
if(func0(data0) > 128){
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail63);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail4);
errors++;
}
}
if(data["if-match"] !== undefined){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(func0(data1) > 512){
vErrors = fail(vErrors, instancePath+"/if-match", fail24);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/if-match", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/if-match", fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

exports.updateCartItem_body = validate88;

function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.quantity !== undefined){
let data0 = data.quantity;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/quantity", fail9);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9999 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/quantity", fail66);
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/quantity", fail11);
errors++;
}
}
}
if(data.notes !== undefined){
let data1 = data.notes;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/notes", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 500){
vErrors = fail(vErrors, instancePath+"/notes", fail70);
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "quantity") || (key0 === "notes"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

exports.mergeCart_header = validate89;

function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-cart-secret"] !== undefined){
let data0 = data["x-cart-secret"];
if(typeof data0 === "string"){
if(func0(data0) > 128){
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail63);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/x-cart-secret", fail4);
errors++;
}
}
if(data["idempotency-key"] !== undefined){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(func0(data1) > 255){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail14);
errors++;
}
if(func0(data1) < 8){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail15);
errors++;
}
if(data1.length <= 510){
if(!pattern2.test(data1)){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail16);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

exports.checkout_body = validate90;
const pattern15 = new RegExp("^\\s*[A-Za-z0-9]+([-_][A-Za-z0-9]+)*\\s*$", "u");

function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 64){
vErrors = fail(vErrors, instancePath, fail1);
errors++;
}
if(func0(data) < 1){
vErrors = fail(vErrors, instancePath, fail2);
errors++;
}
if(data.length <= 128){
if(!pattern15.test(data)){
vErrors = fail(vErrors, instancePath, fail72);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const pattern16 = new RegExp("^[A-Z]{2}$", "u");

function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 2){
vErrors = fail(vErrors, instancePath, fail73);
errors++;
}
if(func0(data) < 2){
vErrors = fail(vErrors, instancePath, fail29);
errors++;
}
if(data.length <= 4){
if(!pattern16.test(data)){
vErrors = fail(vErrors, instancePath, fail74);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.line1 === undefined){
vErrors = fail(vErrors, instancePath, fail75);
errors++;
}
if(data.city === undefined){
vErrors = fail(vErrors, instancePath, fail76);
errors++;
}
if(data.postalCode === undefined){
vErrors = fail(vErrors, instancePath, fail77);
errors++;
}
if(data.country === undefined){
vErrors = fail(vErrors, instancePath, fail78);
errors++;
}
if(data.firstName !== undefined){
let data0 = data.firstName;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = fail(vErrors, instancePath+"/firstName", fail4);
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/firstName", fail45);
errors++;
}
}
}
if(data.lastName !== undefined){
let data1 = data.lastName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/lastName", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 100){
vErrors = fail(vErrors, instancePath+"/lastName", fail45);
errors++;
}
}
}
if(data.line1 !== undefined){
let data2 = data.line1;
if(typeof data2 === "string"){
if(func0(data2) > 200){
vErrors = fail(vErrors, instancePath+"/line1", fail6);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/line1", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/line1", fail4);
errors++;
}
}
if(data.line2 !== undefined){
let data3 = data.line2;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/line2", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 200){
vErrors = fail(vErrors, instancePath+"/line2", fail6);
errors++;
}
}
}
if(data.city !== undefined){
let data4 = data.city;
if(typeof data4 === "string"){
if(func0(data4) > 100){
vErrors = fail(vErrors, instancePath+"/city", fail45);
errors++;
}
if(func0(data4) < 1){
vErrors = fail(vErrors, instancePath+"/city", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/city", fail4);
errors++;
}
}
if(data.state !== undefined){
let data5 = data.state;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/state", fail4);
errors++;
}
if(typeof data5 === "string"){
if(func0(data5) > 100){
vErrors = fail(vErrors, instancePath+"/state", fail45);
errors++;
}
}
}
if(data.postalCode !== undefined){
let data6 = data.postalCode;
if(typeof data6 === "string"){
if(func0(data6) > 20){
vErrors = fail(vErrors, instancePath+"/postalCode", fail79);
errors++;
}
if(func0(data6) < 1){
vErrors = fail(vErrors, instancePath+"/postalCode", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/postalCode", fail4);
errors++;
}
}
if(data.country !== undefined){
if(!(validate95(data.country, {instancePath:instancePath+"/country"}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data8 = data.phone;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/phone", fail4);
errors++;
}
if(typeof data8 === "string"){
if(func0(data8) > 40){
vErrors = fail(vErrors, instancePath+"/phone", fail80);
errors++;
}
}
}
for(const key0 in data){
if(!(((((((((key0 === "firstName") || (key0 === "lastName")) || (key0 === "line1")) || (key0 === "line2")) || (key0 === "city")) || (key0 === "state")) || (key0 === "postalCode")) || (key0 === "country")) || (key0 === "phone"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cartId === undefined){
vErrors = fail(vErrors, instancePath, fail81);
errors++;
}
if(data.cartId !== undefined){
let data0 = data.cartId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/cartId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/cartId", fail4);
errors++;
}
}
if(data.paymentMethodId !== undefined){
let data1 = data.paymentMethodId;
if(typeof data1 === "string"){
if(func0(data1) > 255){
vErrors = fail(vErrors, instancePath+"/paymentMethodId", fail14);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/paymentMethodId", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/paymentMethodId", fail4);
errors++;
}
}
if(data.currency !== undefined){
if(!(validate77(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.customerId !== undefined){
let data3 = data.customerId;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = fail(vErrors, instancePath+"/customerId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerId", fail4);
errors++;
}
}
if(data.customerGroupIds !== undefined){
let data4 = data.customerGroupIds;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = fail(vErrors, instancePath+"/customerGroupIds", fail82);
errors++;
}
if(data4.length <= 100){
for(let i0 = 0; i0 < data4.length && errors < 100; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors = fail(vErrors, instancePath+"/customerGroupIds/" + i0, fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerGroupIds/" + i0, fail4);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerGroupIds", fail49);
errors++;
}
}
if(data.promotionCodes !== undefined){
let data6 = data.promotionCodes;
if(Array.isArray(data6)){
if(data6.length > 10){
vErrors = fail(vErrors, instancePath+"/promotionCodes", fail54);
errors++;
}
if(data6.length <= 10){
for(let i1 = 0; i1 < data6.length && errors < 100; i1++){
if(!(validate92(data6[i1], {instancePath:instancePath+"/promotionCodes/" + i1}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/promotionCodes", fail49);
errors++;
}
}
if(data.shippingAddress !== undefined){
if(!(validate94(data.shippingAddress, {instancePath:instancePath+"/shippingAddress"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.billingAddress !== undefined){
if(!(validate94(data.billingAddress, {instancePath:instancePath+"/billingAddress"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data10 = data.email;
if(typeof data10 === "string"){
if(func0(data10) > 254){
vErrors = fail(vErrors, instancePath+"/email", fail61);
errors++;
}
if(data10.length <= 508){
if(!(formats26.test(data10))){
vErrors = fail(vErrors, instancePath+"/email", fail62);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/email", fail4);
errors++;
}
}
if(data.shippingMethodId !== undefined){
let data11 = data.shippingMethodId;
if(typeof data11 === "string"){
if(func0(data11) > 64){
vErrors = fail(vErrors, instancePath+"/shippingMethodId", fail1);
errors++;
}
if(func0(data11) < 1){
vErrors = fail(vErrors, instancePath+"/shippingMethodId", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/shippingMethodId", fail4);
errors++;
}
}
if(data.expectedTotal !== undefined){
let data12 = data.expectedTotal;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = fail(vErrors, instancePath+"/expectedTotal", fail9);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/expectedTotal", fail67);
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/expectedTotal", fail68);
errors++;
}
if(!(formats32.validate(data12))){
vErrors = fail(vErrors, instancePath+"/expectedTotal", fail69);
errors++;
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((((((((((key0 === "cartId") || (key0 === "paymentMethodId")) || (key0 === "currency")) || (key0 === "customerId")) || (key0 === "customerGroupIds")) || (key0 === "promotionCodes")) || (key0 === "shippingAddress")) || (key0 === "billingAddress")) || (key0 === "email")) || (key0 === "shippingMethodId")) || (key0 === "expectedTotal")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

exports.listOrders_query = validate100;
const schema56 = {"type":"object","properties":{"status":{"$ref":"OrderStatus"},"customerId":{"type":"string","format":"uuid"},"paymentReview":{"type":"string","enum":["underpaid","settlement_failed"]},"page":{"type":"integer","minimum":1,"maximum":1000000,"default":1},"limit":{"type":"integer","minimum":1,"maximum":2147483647,"default":20}},"required":[],"additionalProperties":false};
const schema57 = {"type":"string","enum":["pending","confirmed","processing","partially_fulfilled","fulfilled","cancelled","refunded"]};

function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!(((((((data === "pending") || (data === "confirmed")) || (data === "processing")) || (data === "partially_fulfilled")) || (data === "fulfilled")) || (data === "cancelled")) || (data === "refunded"))){
vErrors = fail(vErrors, instancePath, fail83);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.status !== undefined){
if(!(validate101(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.customerId !== undefined){
let data1 = data.customerId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/customerId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerId", fail4);
errors++;
}
}
if(data.paymentReview !== undefined){
let data2 = data.paymentReview;
if(typeof data2 !== "string"){
vErrors = fail(vErrors, instancePath+"/paymentReview", fail4);
errors++;
}
if(!((data2 === "underpaid") || (data2 === "settlement_failed"))){
vErrors = fail(vErrors, instancePath+"/paymentReview", fail84);
errors++;
}
}
let data3 = data.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "customerId")) || (key0 === "paymentReview")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

exports.getOrder_path = validate103;
const pattern17 = new RegExp("^[A-Za-z0-9-]+$", "u");

function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idOrNumber === undefined){
vErrors = fail(vErrors, instancePath, fail85);
errors++;
}
if(data.idOrNumber !== undefined){
let data0 = data.idOrNumber;
if(typeof data0 === "string"){
if(func0(data0) > 64){
vErrors = fail(vErrors, instancePath+"/idOrNumber", fail1);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/idOrNumber", fail2);
errors++;
}
if(data0.length <= 128){
if(!pattern17.test(data0)){
vErrors = fail(vErrors, instancePath+"/idOrNumber", fail86);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/idOrNumber", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "idOrNumber")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

exports.changeOrderStatus_body = validate104;

function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderLineItemId === undefined){
vErrors = fail(vErrors, instancePath, fail87);
errors++;
}
if(data.quantity === undefined){
vErrors = fail(vErrors, instancePath, fail65);
errors++;
}
if(data.orderLineItemId !== undefined){
let data0 = data.orderLineItemId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/orderLineItemId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/orderLineItemId", fail4);
errors++;
}
}
if(data.quantity !== undefined){
let data1 = data.quantity;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/quantity", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9999 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/quantity", fail66);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/quantity", fail11);
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "orderLineItemId") || (key0 === "quantity"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = fail(vErrors, instancePath, fail88);
errors++;
}
if(data.status !== undefined){
if(!(validate101(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func0(data1) > 500){
vErrors = fail(vErrors, instancePath+"/reason", fail70);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/reason", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reason", fail4);
errors++;
}
}
if(data.lineItems !== undefined){
let data2 = data.lineItems;
if(Array.isArray(data2)){
if(data2.length > 500){
vErrors = fail(vErrors, instancePath+"/lineItems", fail89);
errors++;
}
if(data2.length < 1){
vErrors = fail(vErrors, instancePath+"/lineItems", fail55);
errors++;
}
if(data2.length <= 500){
for(let i0 = 0; i0 < data2.length && errors < 100; i0++){
if(!(validate106(data2[i0], {instancePath:instancePath+"/lineItems/" + i0}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/lineItems", fail49);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "reason")) || (key0 === "lineItems"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

exports.createFulfillment_body = validate108;
const schema61 = {"type":"object","additionalProperties":false,"properties":{"type":{"$ref":"FulfillmentType"},"status":{"type":"string","enum":["pending","processing","shipped","delivered"],"default":"shipped"},"carrier":{"type":"string","nullable":true,"minLength":1,"maxLength":100},"trackingNumber":{"type":"string","nullable":true,"minLength":1,"maxLength":100},"trackingUrl":{"type":"string","nullable":true,"minLength":1,"maxLength":2048,"pattern":"^https?://.*$"},"estimatedDelivery":{"maxLength":64,"type":"string","format":"date-time","nullable":true},"lineItems":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"OrderLineQuantityInput"}}}};
const schema62 = {"type":"string","enum":["physical","digital_download","digital_access","internal_transfer","appointment"]};

function validate109(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!(((((data === "physical") || (data === "digital_download")) || (data === "digital_access")) || (data === "internal_transfer")) || (data === "appointment"))){
vErrors = fail(vErrors, instancePath, fail90);
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const pattern18 = new RegExp("^https?://.*$", "u");

function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
data.status = "shipped";
}
if(data.type !== undefined){
if(!(validate109(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", fail4);
errors++;
}
if(!((((data1 === "pending") || (data1 === "processing")) || (data1 === "shipped")) || (data1 === "delivered"))){
vErrors = fail(vErrors, instancePath+"/status", fail91);
errors++;
}
if(data.carrier !== undefined){
let data2 = data.carrier;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/carrier", fail4);
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 100){
vErrors = fail(vErrors, instancePath+"/carrier", fail45);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/carrier", fail2);
errors++;
}
}
}
if(data.trackingNumber !== undefined){
let data3 = data.trackingNumber;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/trackingNumber", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 100){
vErrors = fail(vErrors, instancePath+"/trackingNumber", fail45);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/trackingNumber", fail2);
errors++;
}
}
}
if(data.trackingUrl !== undefined){
let data4 = data.trackingUrl;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/trackingUrl", fail4);
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 2048){
vErrors = fail(vErrors, instancePath+"/trackingUrl", fail92);
errors++;
}
if(func0(data4) < 1){
vErrors = fail(vErrors, instancePath+"/trackingUrl", fail2);
errors++;
}
if(data4.length <= 4096){
if(!pattern18.test(data4)){
vErrors = fail(vErrors, instancePath+"/trackingUrl", fail93);
errors++;
}
}
}
}
if(data.estimatedDelivery !== undefined){
let data5 = data.estimatedDelivery;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/estimatedDelivery", fail4);
errors++;
}
if(typeof data5 === "string"){
if(func0(data5) > 64){
vErrors = fail(vErrors, instancePath+"/estimatedDelivery", fail1);
errors++;
}
if(data5.length <= 128){
if(!(formats22.validate(data5))){
vErrors = fail(vErrors, instancePath+"/estimatedDelivery", fail57);
errors++;
}
}
}
}
if(data.lineItems !== undefined){
let data6 = data.lineItems;
if(Array.isArray(data6)){
if(data6.length > 500){
vErrors = fail(vErrors, instancePath+"/lineItems", fail89);
errors++;
}
if(data6.length < 1){
vErrors = fail(vErrors, instancePath+"/lineItems", fail55);
errors++;
}
if(data6.length <= 500){
for(let i0 = 0; i0 < data6.length && errors < 100; i0++){
if(!(validate106(data6[i0], {instancePath:instancePath+"/lineItems/" + i0}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/lineItems", fail49);
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "status")) || (key0 === "carrier")) || (key0 === "trackingNumber")) || (key0 === "trackingUrl")) || (key0 === "estimatedDelivery")) || (key0 === "lineItems"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

exports.downloadOrderFile_path = validate112;

function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lineItemId === undefined){
vErrors = fail(vErrors, instancePath, fail94);
errors++;
}
if(data.mediaAssetId === undefined){
vErrors = fail(vErrors, instancePath, fail95);
errors++;
}
if(data.lineItemId !== undefined){
let data0 = data.lineItemId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/lineItemId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/lineItemId", fail4);
errors++;
}
}
if(data.mediaAssetId !== undefined){
let data1 = data.mediaAssetId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/mediaAssetId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/mediaAssetId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "lineItemId") || (key0 === "mediaAssetId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

exports.downloadOrderFile_query = validate113;
const pattern19 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");

function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expires === undefined){
vErrors = fail(vErrors, instancePath, fail96);
errors++;
}
if(data.signature === undefined){
vErrors = fail(vErrors, instancePath, fail97);
errors++;
}
if(data.expires !== undefined){
let data0 = data.expires;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/expires", fail9);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999999 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/expires", fail98);
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/expires", fail68);
errors++;
}
if(!(formats32.validate(data0))){
vErrors = fail(vErrors, instancePath+"/expires", fail69);
errors++;
}
}
}
if(data.signature !== undefined){
let data1 = data.signature;
if(typeof data1 === "string"){
if(func0(data1) > 43){
vErrors = fail(vErrors, instancePath+"/signature", fail99);
errors++;
}
if(func0(data1) < 43){
vErrors = fail(vErrors, instancePath+"/signature", fail100);
errors++;
}
if(data1.length <= 86){
if(!pattern19.test(data1)){
vErrors = fail(vErrors, instancePath+"/signature", fail101);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/signature", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "expires") || (key0 === "signature"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

exports.downloadOrderFile_header = validate114;

function validate114(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["sec-purpose"] !== undefined){
let data0 = data["sec-purpose"];
if(typeof data0 === "string"){
if(func0(data0) > 128){
vErrors = fail(vErrors, instancePath+"/sec-purpose", fail63);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/sec-purpose", fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

exports.captureOrderPayment_body = validate115;

function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount !== undefined){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/amount", fail9);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/amount", fail67);
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/amount", fail11);
errors++;
}
if(!(formats32.validate(data0))){
vErrors = fail(vErrors, instancePath+"/amount", fail69);
errors++;
}
}
}
for(const key0 in data){
if(!(key0 === "amount")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

exports.refundOrder_body = validate116;

function validate116(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.restock === undefined){
data.restock = false;
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/amount", fail9);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/amount", fail67);
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/amount", fail11);
errors++;
}
if(!(formats32.validate(data0))){
vErrors = fail(vErrors, instancePath+"/amount", fail69);
errors++;
}
}
}
if(data.lineItems !== undefined){
let data1 = data.lineItems;
if(Array.isArray(data1)){
if(data1.length > 500){
vErrors = fail(vErrors, instancePath+"/lineItems", fail89);
errors++;
}
if(data1.length < 1){
vErrors = fail(vErrors, instancePath+"/lineItems", fail55);
errors++;
}
if(data1.length <= 500){
for(let i0 = 0; i0 < data1.length && errors < 100; i0++){
if(!(validate106(data1[i0], {instancePath:instancePath+"/lineItems/" + i0}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/lineItems", fail49);
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func0(data3) > 500){
vErrors = fail(vErrors, instancePath+"/reason", fail70);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/reason", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reason", fail4);
errors++;
}
}
if(typeof data.restock !== "boolean"){
vErrors = fail(vErrors, instancePath+"/restock", fail32);
errors++;
}
for(const key0 in data){
if(!((((key0 === "amount") || (key0 === "lineItems")) || (key0 === "reason")) || (key0 === "restock"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

exports.checkInventory_query = validate118;
const pattern20 = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(,[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}){0,99}$", "u");

function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entityIds === undefined){
vErrors = fail(vErrors, instancePath, fail102);
errors++;
}
if(data.entityIds !== undefined){
let data0 = data.entityIds;
if(typeof data0 === "string"){
if(func0(data0) > 3699){
vErrors = fail(vErrors, instancePath+"/entityIds", fail103);
errors++;
}
if(func0(data0) < 36){
vErrors = fail(vErrors, instancePath+"/entityIds", fail104);
errors++;
}
if(data0.length <= 7398){
if(!pattern20.test(data0)){
vErrors = fail(vErrors, instancePath+"/entityIds", fail105);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityIds", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "entityIds")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

exports.adjustInventory_header = validate119;

function validate119(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(func0(data0) > 512){
vErrors = fail(vErrors, instancePath+"/if-match", fail24);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/if-match", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/if-match", fail4);
errors++;
}
}
if(data["idempotency-key"] !== undefined){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(func0(data1) > 255){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail14);
errors++;
}
if(func0(data1) < 8){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail15);
errors++;
}
if(data1.length <= 510){
if(!pattern2.test(data1)){
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail16);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/idempotency-key", fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

exports.adjustInventory_body = validate120;
const schema71 = {"type":"string","enum":["restock","return","damage","loss","correction","set","transfer_in","transfer_out"]};

function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((((((data === "restock") || (data === "return")) || (data === "damage")) || (data === "loss")) || (data === "correction")) || (data === "set")) || (data === "transfer_in")) || (data === "transfer_out"))){
vErrors = fail(vErrors, instancePath, fail106);
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.force === undefined){
data.force = false;
}
if(data.entityId === undefined){
vErrors = fail(vErrors, instancePath, fail64);
errors++;
}
if(data.warehouseId === undefined){
vErrors = fail(vErrors, instancePath, fail107);
errors++;
}
if(data.type === undefined){
vErrors = fail(vErrors, instancePath, fail19);
errors++;
}
if(data.quantity === undefined){
vErrors = fail(vErrors, instancePath, fail65);
errors++;
}
if(data.entityId !== undefined){
let data0 = data.entityId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
if(data.variantId !== undefined){
let data1 = data.variantId;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/variantId", fail4);
errors++;
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/variantId", fail27);
errors++;
}
}
}
if(data.warehouseId !== undefined){
let data2 = data.warehouseId;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = fail(vErrors, instancePath+"/warehouseId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/warehouseId", fail4);
errors++;
}
}
if(data.type !== undefined){
if(!(validate121(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.quantity !== undefined){
let data4 = data.quantity;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/quantity", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/quantity", fail12);
errors++;
}
if(data4 < -2147483647 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/quantity", fail108);
errors++;
}
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 === "string"){
if(func0(data5) > 500){
vErrors = fail(vErrors, instancePath+"/reason", fail70);
errors++;
}
if(func0(data5) < 1){
vErrors = fail(vErrors, instancePath+"/reason", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reason", fail4);
errors++;
}
}
if(data.reference !== undefined){
let data6 = data.reference;
if(typeof data6 === "string"){
if(func0(data6) > 200){
vErrors = fail(vErrors, instancePath+"/reference", fail6);
errors++;
}
if(func0(data6) < 1){
vErrors = fail(vErrors, instancePath+"/reference", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reference", fail4);
errors++;
}
}
if(typeof data.force !== "boolean"){
vErrors = fail(vErrors, instancePath+"/force", fail32);
errors++;
}
if(data.allowBackorder !== undefined){
if(typeof data.allowBackorder !== "boolean"){
vErrors = fail(vErrors, instancePath+"/allowBackorder", fail32);
errors++;
}
}
if(data.reorderThreshold !== undefined){
let data9 = data.reorderThreshold;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/reorderThreshold", fail9);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2147483647 || isNaN(data9)){
vErrors = fail(vErrors, instancePath+"/reorderThreshold", fail12);
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = fail(vErrors, instancePath+"/reorderThreshold", fail68);
errors++;
}
}
}
if(data.quantityIncoming !== undefined){
let data10 = data.quantityIncoming;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = fail(vErrors, instancePath+"/quantityIncoming", fail9);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2147483647 || isNaN(data10)){
vErrors = fail(vErrors, instancePath+"/quantityIncoming", fail12);
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = fail(vErrors, instancePath+"/quantityIncoming", fail68);
errors++;
}
}
}
for(const key0 in data){
if(!(((((((((((key0 === "entityId") || (key0 === "variantId")) || (key0 === "warehouseId")) || (key0 === "type")) || (key0 === "quantity")) || (key0 === "reason")) || (key0 === "reference")) || (key0 === "force")) || (key0 === "allowBackorder")) || (key0 === "reorderThreshold")) || (key0 === "quantityIncoming"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

exports.reserveInventory_body = validate123;

function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entityId === undefined){
vErrors = fail(vErrors, instancePath, fail64);
errors++;
}
if(data.quantity === undefined){
vErrors = fail(vErrors, instancePath, fail65);
errors++;
}
if(data.entityId !== undefined){
let data0 = data.entityId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
if(data.variantId !== undefined){
let data1 = data.variantId;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/variantId", fail4);
errors++;
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/variantId", fail27);
errors++;
}
}
}
if(data.warehouseId !== undefined){
let data2 = data.warehouseId;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/warehouseId", fail4);
errors++;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = fail(vErrors, instancePath+"/warehouseId", fail27);
errors++;
}
}
}
if(data.quantity !== undefined){
let data3 = data.quantity;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/quantity", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9999 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/quantity", fail66);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/quantity", fail11);
errors++;
}
}
}
if(data.orderId !== undefined){
let data4 = data.orderId;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/orderId", fail4);
errors++;
}
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
vErrors = fail(vErrors, instancePath+"/orderId", fail27);
errors++;
}
}
}
if(data.expiresInSeconds !== undefined){
let data5 = data.expiresInSeconds;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/expiresInSeconds", fail9);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2592000 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/expiresInSeconds", fail109);
errors++;
}
if(data5 < 60 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/expiresInSeconds", fail110);
errors++;
}
}
}
for(const key0 in data){
if(!((((((key0 === "entityId") || (key0 === "variantId")) || (key0 === "warehouseId")) || (key0 === "quantity")) || (key0 === "orderId")) || (key0 === "expiresInSeconds"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

exports.releaseInventory_body = validate124;

function validate124(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reservationId !== undefined){
let data0 = data.reservationId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/reservationId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reservationId", fail4);
errors++;
}
}
if(data.entityId !== undefined){
let data1 = data.entityId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
if(data.variantId !== undefined){
let data2 = data.variantId;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/variantId", fail4);
errors++;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = fail(vErrors, instancePath+"/variantId", fail27);
errors++;
}
}
}
if(data.orderId !== undefined){
let data3 = data.orderId;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = fail(vErrors, instancePath+"/orderId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/orderId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "reservationId") || (key0 === "entityId")) || (key0 === "variantId")) || (key0 === "orderId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

exports.createWarehouse_body = validate125;
const pattern22 = new RegExp("^[A-Z0-9]+([-_][A-Z0-9]+)*$", "u");

function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isActive === undefined){
data.isActive = true;
}
if(data.priority === undefined){
data.priority = 100;
}
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, fail40);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(func0(data1) > 64){
vErrors = fail(vErrors, instancePath+"/code", fail1);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/code", fail2);
errors++;
}
if(data1.length <= 128){
if(!pattern22.test(data1)){
vErrors = fail(vErrors, instancePath+"/code", fail111);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/code", fail4);
errors++;
}
}
if(data.address !== undefined){
let data2 = data.address;
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(data2 !== null){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs9 = errors;
if(!(validate94(data2, {instancePath:instancePath+"/address"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, instancePath+"/address", fail112);
errors++;
}
}
if(typeof data.isActive !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isActive", fail32);
errors++;
}
let data4 = data.priority;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/priority", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/priority", fail10);
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/priority", fail68);
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "code")) || (key0 === "address")) || (key0 === "isActive")) || (key0 === "priority")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

exports.listPrices_query = validate128;

function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.entityId !== undefined){
let data0 = data.entityId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
if(data.variantId !== undefined){
let data1 = data.variantId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/variantId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/variantId", fail4);
errors++;
}
}
if(data.currency !== undefined){
if(!(validate77(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.customerGroupId !== undefined){
let data3 = data.customerGroupId;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = fail(vErrors, instancePath+"/customerGroupId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerGroupId", fail4);
errors++;
}
}
let data4 = data.page;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "entityId") || (key0 === "variantId")) || (key0 === "currency")) || (key0 === "customerGroupId")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

exports.createPrice_body = validate130;

function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = fail(vErrors, instancePath, fail9);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = fail(vErrors, instancePath, fail67);
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = fail(vErrors, instancePath, fail68);
errors++;
}
if(!(formats32.validate(data))){
vErrors = fail(vErrors, instancePath, fail69);
errors++;
}
}
validate132.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entityId === undefined){
vErrors = fail(vErrors, instancePath, fail64);
errors++;
}
if(data.currency === undefined){
vErrors = fail(vErrors, instancePath, fail113);
errors++;
}
if(data.amount === undefined){
vErrors = fail(vErrors, instancePath, fail114);
errors++;
}
if(data.entityId !== undefined){
let data0 = data.entityId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
if(data.variantId !== undefined){
let data1 = data.variantId;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/variantId", fail4);
errors++;
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/variantId", fail27);
errors++;
}
}
}
if(data.currency !== undefined){
if(!(validate77(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate132(data.amount, {instancePath:instancePath+"/amount"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.compareAtAmount !== undefined){
let data4 = data.compareAtAmount;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/compareAtAmount", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/compareAtAmount", fail67);
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/compareAtAmount", fail68);
errors++;
}
if(!(formats32.validate(data4))){
vErrors = fail(vErrors, instancePath+"/compareAtAmount", fail69);
errors++;
}
}
}
if(data.customerGroupId !== undefined){
let data5 = data.customerGroupId;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/customerGroupId", fail4);
errors++;
}
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors = fail(vErrors, instancePath+"/customerGroupId", fail27);
errors++;
}
}
}
if(data.minQuantity !== undefined){
let data6 = data.minQuantity;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/minQuantity", fail9);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9999 || isNaN(data6)){
vErrors = fail(vErrors, instancePath+"/minQuantity", fail66);
errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = fail(vErrors, instancePath+"/minQuantity", fail11);
errors++;
}
}
}
if(data.maxQuantity !== undefined){
let data7 = data.maxQuantity;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/maxQuantity", fail9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9999 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/maxQuantity", fail66);
errors++;
}
if(data7 < 1 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/maxQuantity", fail11);
errors++;
}
}
}
if(data.validFrom !== undefined){
let data8 = data.validFrom;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/validFrom", fail4);
errors++;
}
if(typeof data8 === "string"){
if(func0(data8) > 64){
vErrors = fail(vErrors, instancePath+"/validFrom", fail1);
errors++;
}
if(data8.length <= 128){
if(!(formats22.validate(data8))){
vErrors = fail(vErrors, instancePath+"/validFrom", fail57);
errors++;
}
}
}
}
if(data.validUntil !== undefined){
let data9 = data.validUntil;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/validUntil", fail4);
errors++;
}
if(typeof data9 === "string"){
if(func0(data9) > 64){
vErrors = fail(vErrors, instancePath+"/validUntil", fail1);
errors++;
}
if(data9.length <= 128){
if(!(formats22.validate(data9))){
vErrors = fail(vErrors, instancePath+"/validUntil", fail57);
errors++;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((((((((((key0 === "entityId") || (key0 === "variantId")) || (key0 === "currency")) || (key0 === "amount")) || (key0 === "compareAtAmount")) || (key0 === "customerGroupId")) || (key0 === "minQuantity")) || (key0 === "maxQuantity")) || (key0 === "validFrom")) || (key0 === "validUntil")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

exports.listPriceModifiers_query = validate135;

function validate135(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.entityId !== undefined){
let data0 = data.entityId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
if(data.variantId !== undefined){
let data1 = data.variantId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/variantId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/variantId", fail4);
errors++;
}
}
if(data.isActive !== undefined){
if(typeof data.isActive !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isActive", fail32);
errors++;
}
}
let data3 = data.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "entityId") || (key0 === "variantId")) || (key0 === "isActive")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

exports.createPriceModifier_body = validate136;
const schema80 = {"type":"string","enum":["percentage_discount","fixed_discount","markup","override"]};

function validate137(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((data === "percentage_discount") || (data === "fixed_discount")) || (data === "markup")) || (data === "override"))){
vErrors = fail(vErrors, instancePath, fail115);
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minSubtotal !== undefined){
let data0 = data.minSubtotal;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
vErrors = fail(vErrors, instancePath+"/minSubtotal", fail9);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/minSubtotal", fail67);
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/minSubtotal", fail68);
errors++;
}
if(!(formats32.validate(data0))){
vErrors = fail(vErrors, instancePath+"/minSubtotal", fail69);
errors++;
}
}
}
for(const key0 in data){
if(!(key0 === "minSubtotal")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.priority === undefined){
data.priority = 100;
}
if(data.isActive === undefined){
data.isActive = true;
}
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, fail40);
errors++;
}
if(data.type === undefined){
vErrors = fail(vErrors, instancePath, fail19);
errors++;
}
if(data.value === undefined){
vErrors = fail(vErrors, instancePath, fail51);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.type !== undefined){
if(!(validate137(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/value", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/value", fail67);
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/value", fail68);
errors++;
}
if(!(formats32.validate(data2))){
vErrors = fail(vErrors, instancePath+"/value", fail69);
errors++;
}
}
}
let data3 = data.priority;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/priority", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/priority", fail10);
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/priority", fail68);
errors++;
}
}
if(data.entityId !== undefined){
let data4 = data.entityId;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
}
if(data.variantId !== undefined){
let data5 = data.variantId;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/variantId", fail4);
errors++;
}
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors = fail(vErrors, instancePath+"/variantId", fail27);
errors++;
}
}
}
if(data.customerGroupId !== undefined){
let data6 = data.customerGroupId;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/customerGroupId", fail4);
errors++;
}
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
vErrors = fail(vErrors, instancePath+"/customerGroupId", fail27);
errors++;
}
}
}
if(data.currency !== undefined){
let data7 = data.currency;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/currency", fail4);
errors++;
}
if(typeof data7 === "string"){
if(func0(data7) > 3){
vErrors = fail(vErrors, instancePath+"/currency", fail58);
errors++;
}
if(func0(data7) < 3){
vErrors = fail(vErrors, instancePath+"/currency", fail59);
errors++;
}
if(data7.length <= 6){
if(!pattern12.test(data7)){
vErrors = fail(vErrors, instancePath+"/currency", fail60);
errors++;
}
}
}
}
if(data.minQuantity !== undefined){
let data8 = data.minQuantity;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/minQuantity", fail9);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9999 || isNaN(data8)){
vErrors = fail(vErrors, instancePath+"/minQuantity", fail66);
errors++;
}
if(data8 < 1 || isNaN(data8)){
vErrors = fail(vErrors, instancePath+"/minQuantity", fail11);
errors++;
}
}
}
if(data.maxQuantity !== undefined){
let data9 = data.maxQuantity;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/maxQuantity", fail9);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9999 || isNaN(data9)){
vErrors = fail(vErrors, instancePath+"/maxQuantity", fail66);
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = fail(vErrors, instancePath+"/maxQuantity", fail11);
errors++;
}
}
}
if(data.conditions !== undefined){
if(!(validate139(data.conditions, {instancePath:instancePath+"/conditions"}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.validFrom !== undefined){
let data11 = data.validFrom;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fail(vErrors, instancePath+"/validFrom", fail4);
errors++;
}
if(typeof data11 === "string"){
if(func0(data11) > 64){
vErrors = fail(vErrors, instancePath+"/validFrom", fail1);
errors++;
}
if(data11.length <= 128){
if(!(formats22.validate(data11))){
vErrors = fail(vErrors, instancePath+"/validFrom", fail57);
errors++;
}
}
}
}
if(data.validUntil !== undefined){
let data12 = data.validUntil;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = fail(vErrors, instancePath+"/validUntil", fail4);
errors++;
}
if(typeof data12 === "string"){
if(func0(data12) > 64){
vErrors = fail(vErrors, instancePath+"/validUntil", fail1);
errors++;
}
if(data12.length <= 128){
if(!(formats22.validate(data12))){
vErrors = fail(vErrors, instancePath+"/validUntil", fail57);
errors++;
}
}
}
}
if(typeof data.isActive !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isActive", fail32);
errors++;
}
for(const key0 in data){
if(!((((((((((((((key0 === "name") || (key0 === "type")) || (key0 === "value")) || (key0 === "priority")) || (key0 === "entityId")) || (key0 === "variantId")) || (key0 === "customerGroupId")) || (key0 === "currency")) || (key0 === "minQuantity")) || (key0 === "maxQuantity")) || (key0 === "conditions")) || (key0 === "validFrom")) || (key0 === "validUntil")) || (key0 === "isActive"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

exports.listPromotions_query = validate141;
const schema82 = {"type":"object","properties":{"status":{"type":"string","enum":["active","inactive","expired","scheduled","all"],"default":"active"},"page":{"type":"integer","minimum":1,"maximum":1000000,"default":1},"limit":{"type":"integer","minimum":1,"maximum":2147483647,"default":20}},"required":[],"additionalProperties":false};

function validate141(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
data.status = "active";
}
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", fail4);
errors++;
}
if(!(((((data0 === "active") || (data0 === "inactive")) || (data0 === "expired")) || (data0 === "scheduled")) || (data0 === "all"))){
vErrors = fail(vErrors, instancePath+"/status", fail116);
errors++;
}
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

exports.createPromotion_body = validate142;
const schema84 = {"type":"string","enum":["percentage_off_order","fixed_off_order","percentage_off_item","fixed_off_item","free_shipping","buy_x_get_y"]};

function validate144(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((((data === "percentage_off_order") || (data === "fixed_off_order")) || (data === "percentage_off_item")) || (data === "fixed_off_item")) || (data === "free_shipping")) || (data === "buy_x_get_y"))){
vErrors = fail(vErrors, instancePath, fail117);
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minimumOrderValue !== undefined){
let data0 = data.minimumOrderValue;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
vErrors = fail(vErrors, instancePath+"/minimumOrderValue", fail9);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/minimumOrderValue", fail67);
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/minimumOrderValue", fail68);
errors++;
}
if(!(formats32.validate(data0))){
vErrors = fail(vErrors, instancePath+"/minimumOrderValue", fail69);
errors++;
}
}
}
if(data.minimumQuantity !== undefined){
let data1 = data.minimumQuantity;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/minimumQuantity", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9999 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/minimumQuantity", fail66);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/minimumQuantity", fail11);
errors++;
}
}
}
if(data.entityTypes !== undefined){
let data2 = data.entityTypes;
if(Array.isArray(data2)){
if(data2.length > 100){
vErrors = fail(vErrors, instancePath+"/entityTypes", fail82);
errors++;
}
if(data2.length <= 100){
for(let i0 = 0; i0 < data2.length && errors < 100; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func0(data3) > 64){
vErrors = fail(vErrors, instancePath+"/entityTypes/" + i0, fail1);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/entityTypes/" + i0, fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityTypes/" + i0, fail4);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityTypes", fail49);
errors++;
}
}
if(data.categories !== undefined){
let data4 = data.categories;
if(Array.isArray(data4)){
if(data4.length > 100){
vErrors = fail(vErrors, instancePath+"/categories", fail82);
errors++;
}
if(data4.length <= 100){
for(let i1 = 0; i1 < data4.length && errors < 100; i1++){
if(!(validate31(data4[i1], {instancePath:instancePath+"/categories/" + i1}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/categories", fail49);
errors++;
}
}
if(data.customerGroups !== undefined){
let data6 = data.customerGroups;
if(Array.isArray(data6)){
if(data6.length > 100){
vErrors = fail(vErrors, instancePath+"/customerGroups", fail82);
errors++;
}
if(data6.length <= 100){
for(let i2 = 0; i2 < data6.length && errors < 100; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
vErrors = fail(vErrors, instancePath+"/customerGroups/" + i2, fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerGroups/" + i2, fail4);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerGroups", fail49);
errors++;
}
}
if(data.firstOrderOnly !== undefined){
if(typeof data.firstOrderOnly !== "boolean"){
vErrors = fail(vErrors, instancePath+"/firstOrderOnly", fail32);
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "minimumOrderValue") || (key0 === "minimumQuantity")) || (key0 === "entityTypes")) || (key0 === "categories")) || (key0 === "customerGroups")) || (key0 === "firstOrderOnly"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
data.value = 0;
}
if(data.isAutomatic === undefined){
data.isAutomatic = false;
}
if(data.isActive === undefined){
data.isActive = true;
}
if(data.stackable === undefined){
data.stackable = true;
}
if(data.priority === undefined){
data.priority = 100;
}
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, fail40);
errors++;
}
if(data.type === undefined){
vErrors = fail(vErrors, instancePath, fail19);
errors++;
}
if(data.code !== undefined){
if(!(validate92(data.code, {instancePath:instancePath+"/code"}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.type !== undefined){
if(!(validate144(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
let data3 = data.value;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/value", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/value", fail67);
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/value", fail68);
errors++;
}
if(!(formats32.validate(data3))){
vErrors = fail(vErrors, instancePath+"/value", fail69);
errors++;
}
}
if(data.buyQuantity !== undefined){
let data4 = data.buyQuantity;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/buyQuantity", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/buyQuantity", fail66);
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/buyQuantity", fail11);
errors++;
}
}
}
if(data.getQuantity !== undefined){
let data5 = data.getQuantity;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/getQuantity", fail9);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9999 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/getQuantity", fail66);
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/getQuantity", fail11);
errors++;
}
}
}
if(data.currency !== undefined){
let data6 = data.currency;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/currency", fail4);
errors++;
}
if(typeof data6 === "string"){
if(func0(data6) > 3){
vErrors = fail(vErrors, instancePath+"/currency", fail58);
errors++;
}
if(func0(data6) < 3){
vErrors = fail(vErrors, instancePath+"/currency", fail59);
errors++;
}
if(data6.length <= 6){
if(!pattern12.test(data6)){
vErrors = fail(vErrors, instancePath+"/currency", fail60);
errors++;
}
}
}
}
if(typeof data.isAutomatic !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isAutomatic", fail32);
errors++;
}
if(typeof data.isActive !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isActive", fail32);
errors++;
}
if(typeof data.stackable !== "boolean"){
vErrors = fail(vErrors, instancePath+"/stackable", fail32);
errors++;
}
let data10 = data.priority;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = fail(vErrors, instancePath+"/priority", fail9);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
vErrors = fail(vErrors, instancePath+"/priority", fail10);
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = fail(vErrors, instancePath+"/priority", fail68);
errors++;
}
}
if(data.conditions !== undefined){
if(!(validate146(data.conditions, {instancePath:instancePath+"/conditions"}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.usageLimitTotal !== undefined){
let data12 = data.usageLimitTotal;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
vErrors = fail(vErrors, instancePath+"/usageLimitTotal", fail9);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/usageLimitTotal", fail12);
errors++;
}
if(data12 < 1 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/usageLimitTotal", fail11);
errors++;
}
}
}
if(data.usageLimitPerCustomer !== undefined){
let data13 = data.usageLimitPerCustomer;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
vErrors = fail(vErrors, instancePath+"/usageLimitPerCustomer", fail9);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
vErrors = fail(vErrors, instancePath+"/usageLimitPerCustomer", fail12);
errors++;
}
if(data13 < 1 || isNaN(data13)){
vErrors = fail(vErrors, instancePath+"/usageLimitPerCustomer", fail11);
errors++;
}
}
}
if(data.validFrom !== undefined){
let data14 = data.validFrom;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/validFrom", fail4);
errors++;
}
if(typeof data14 === "string"){
if(func0(data14) > 64){
vErrors = fail(vErrors, instancePath+"/validFrom", fail1);
errors++;
}
if(data14.length <= 128){
if(!(formats22.validate(data14))){
vErrors = fail(vErrors, instancePath+"/validFrom", fail57);
errors++;
}
}
}
}
if(data.validUntil !== undefined){
let data15 = data.validUntil;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = fail(vErrors, instancePath+"/validUntil", fail4);
errors++;
}
if(typeof data15 === "string"){
if(func0(data15) > 64){
vErrors = fail(vErrors, instancePath+"/validUntil", fail1);
errors++;
}
if(data15.length <= 128){
if(!(formats22.validate(data15))){
vErrors = fail(vErrors, instancePath+"/validUntil", fail57);
errors++;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((((((((((((((((key0 === "code") || (key0 === "name")) || (key0 === "type")) || (key0 === "value")) || (key0 === "buyQuantity")) || (key0 === "getQuantity")) || (key0 === "currency")) || (key0 === "isAutomatic")) || (key0 === "isActive")) || (key0 === "stackable")) || (key0 === "priority")) || (key0 === "conditions")) || (key0 === "usageLimitTotal")) || (key0 === "usageLimitPerCustomer")) || (key0 === "validFrom")) || (key0 === "validUntil")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

exports.validatePromotion_body = validate150;

function validate154(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entityId === undefined){
vErrors = fail(vErrors, instancePath, fail64);
errors++;
}
if(data.entityType === undefined){
vErrors = fail(vErrors, instancePath, fail118);
errors++;
}
if(data.quantity === undefined){
vErrors = fail(vErrors, instancePath, fail65);
errors++;
}
if(data.unitPrice === undefined){
vErrors = fail(vErrors, instancePath, fail119);
errors++;
}
if(data.totalPrice === undefined){
vErrors = fail(vErrors, instancePath, fail120);
errors++;
}
if(data.entityId !== undefined){
let data0 = data.entityId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
if(data.entityType !== undefined){
let data1 = data.entityType;
if(typeof data1 === "string"){
if(func0(data1) > 64){
vErrors = fail(vErrors, instancePath+"/entityType", fail1);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/entityType", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityType", fail4);
errors++;
}
}
if(data.variantId !== undefined){
let data2 = data.variantId;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/variantId", fail4);
errors++;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = fail(vErrors, instancePath+"/variantId", fail27);
errors++;
}
}
}
if(data.quantity !== undefined){
let data3 = data.quantity;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/quantity", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9999 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/quantity", fail66);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/quantity", fail11);
errors++;
}
}
}
if(data.unitPrice !== undefined){
if(!(validate132(data.unitPrice, {instancePath:instancePath+"/unitPrice"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.totalPrice !== undefined){
if(!(validate132(data.totalPrice, {instancePath:instancePath+"/totalPrice"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((((key0 === "entityId") || (key0 === "entityType")) || (key0 === "variantId")) || (key0 === "quantity")) || (key0 === "unitPrice")) || (key0 === "totalPrice"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = fail(vErrors, instancePath, fail121);
errors++;
}
if(data.currency === undefined){
vErrors = fail(vErrors, instancePath, fail113);
errors++;
}
if(data.subtotal === undefined){
vErrors = fail(vErrors, instancePath, fail122);
errors++;
}
if(data.lineItems === undefined){
vErrors = fail(vErrors, instancePath, fail123);
errors++;
}
if(data.code !== undefined){
if(!(validate92(data.code, {instancePath:instancePath+"/code"}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate77(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.subtotal !== undefined){
if(!(validate132(data.subtotal, {instancePath:instancePath+"/subtotal"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.lineItems !== undefined){
let data3 = data.lineItems;
if(Array.isArray(data3)){
if(data3.length > 100){
vErrors = fail(vErrors, instancePath+"/lineItems", fail82);
errors++;
}
if(data3.length <= 100){
for(let i0 = 0; i0 < data3.length && errors < 100; i0++){
if(!(validate154(data3[i0], {instancePath:instancePath+"/lineItems/" + i0}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/lineItems", fail49);
errors++;
}
}
if(data.customerId !== undefined){
let data5 = data.customerId;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors = fail(vErrors, instancePath+"/customerId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerId", fail4);
errors++;
}
}
if(data.customerGroupIds !== undefined){
let data6 = data.customerGroupIds;
if(Array.isArray(data6)){
if(data6.length > 100){
vErrors = fail(vErrors, instancePath+"/customerGroupIds", fail82);
errors++;
}
if(data6.length <= 100){
for(let i1 = 0; i1 < data6.length && errors < 100; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
vErrors = fail(vErrors, instancePath+"/customerGroupIds/" + i1, fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerGroupIds/" + i1, fail4);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerGroupIds", fail49);
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "currency")) || (key0 === "subtotal")) || (key0 === "lineItems")) || (key0 === "customerId")) || (key0 === "customerGroupIds"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

exports.updatePromotion_body = validate158;

function validate158(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.code !== undefined){
if(!(validate92(data.code, {instancePath:instancePath+"/code"}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.type !== undefined){
if(!(validate144(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data3 = data.value;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/value", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/value", fail67);
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/value", fail68);
errors++;
}
if(!(formats32.validate(data3))){
vErrors = fail(vErrors, instancePath+"/value", fail69);
errors++;
}
}
}
if(data.buyQuantity !== undefined){
let data4 = data.buyQuantity;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/buyQuantity", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/buyQuantity", fail66);
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/buyQuantity", fail11);
errors++;
}
}
}
if(data.getQuantity !== undefined){
let data5 = data.getQuantity;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/getQuantity", fail9);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9999 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/getQuantity", fail66);
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/getQuantity", fail11);
errors++;
}
}
}
if(data.currency !== undefined){
let data6 = data.currency;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/currency", fail4);
errors++;
}
if(typeof data6 === "string"){
if(func0(data6) > 3){
vErrors = fail(vErrors, instancePath+"/currency", fail58);
errors++;
}
if(func0(data6) < 3){
vErrors = fail(vErrors, instancePath+"/currency", fail59);
errors++;
}
if(data6.length <= 6){
if(!pattern12.test(data6)){
vErrors = fail(vErrors, instancePath+"/currency", fail60);
errors++;
}
}
}
}
if(data.isAutomatic !== undefined){
if(typeof data.isAutomatic !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isAutomatic", fail32);
errors++;
}
}
if(data.isActive !== undefined){
if(typeof data.isActive !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isActive", fail32);
errors++;
}
}
if(data.stackable !== undefined){
if(typeof data.stackable !== "boolean"){
vErrors = fail(vErrors, instancePath+"/stackable", fail32);
errors++;
}
}
if(data.priority !== undefined){
let data10 = data.priority;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = fail(vErrors, instancePath+"/priority", fail9);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
vErrors = fail(vErrors, instancePath+"/priority", fail10);
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = fail(vErrors, instancePath+"/priority", fail68);
errors++;
}
}
}
if(data.conditions !== undefined){
if(!(validate146(data.conditions, {instancePath:instancePath+"/conditions"}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.usageLimitTotal !== undefined){
let data12 = data.usageLimitTotal;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
vErrors = fail(vErrors, instancePath+"/usageLimitTotal", fail9);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/usageLimitTotal", fail12);
errors++;
}
if(data12 < 1 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/usageLimitTotal", fail11);
errors++;
}
}
}
if(data.usageLimitPerCustomer !== undefined){
let data13 = data.usageLimitPerCustomer;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
vErrors = fail(vErrors, instancePath+"/usageLimitPerCustomer", fail9);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
vErrors = fail(vErrors, instancePath+"/usageLimitPerCustomer", fail12);
errors++;
}
if(data13 < 1 || isNaN(data13)){
vErrors = fail(vErrors, instancePath+"/usageLimitPerCustomer", fail11);
errors++;
}
}
}
if(data.validFrom !== undefined){
let data14 = data.validFrom;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/validFrom", fail4);
errors++;
}
if(typeof data14 === "string"){
if(func0(data14) > 64){
vErrors = fail(vErrors, instancePath+"/validFrom", fail1);
errors++;
}
if(data14.length <= 128){
if(!(formats22.validate(data14))){
vErrors = fail(vErrors, instancePath+"/validFrom", fail57);
errors++;
}
}
}
}
if(data.validUntil !== undefined){
let data15 = data.validUntil;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = fail(vErrors, instancePath+"/validUntil", fail4);
errors++;
}
if(typeof data15 === "string"){
if(func0(data15) > 64){
vErrors = fail(vErrors, instancePath+"/validUntil", fail1);
errors++;
}
if(data15.length <= 128){
if(!(formats22.validate(data15))){
vErrors = fail(vErrors, instancePath+"/validUntil", fail57);
errors++;
}
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((((((((((((((((key0 === "code") || (key0 === "name")) || (key0 === "type")) || (key0 === "value")) || (key0 === "buyQuantity")) || (key0 === "getQuantity")) || (key0 === "currency")) || (key0 === "isAutomatic")) || (key0 === "isActive")) || (key0 === "stackable")) || (key0 === "priority")) || (key0 === "conditions")) || (key0 === "usageLimitTotal")) || (key0 === "usageLimitPerCustomer")) || (key0 === "validFrom")) || (key0 === "validUntil")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

exports.search_query = validate163;
const pattern26 = new RegExp("^(type|category|brand|status|price|options)(,(type|category|brand|status|price|options))*$", "u");

function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.highlights === undefined){
data.highlights = false;
}
if(data.q !== undefined){
let data0 = data.q;
if(typeof data0 === "string"){
if(func0(data0) > 500){
vErrors = fail(vErrors, instancePath+"/q", fail70);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/q", fail4);
errors++;
}
}
if(data.locale !== undefined){
if(!(validate43(data.locale, {instancePath:instancePath+"/locale"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate23(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
let data3 = data.category;
if(typeof data3 === "string"){
if(func0(data3) > 200){
vErrors = fail(vErrors, instancePath+"/category", fail6);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/category", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/category", fail4);
errors++;
}
}
if(data.brand !== undefined){
let data4 = data.brand;
if(typeof data4 === "string"){
if(func0(data4) > 200){
vErrors = fail(vErrors, instancePath+"/brand", fail6);
errors++;
}
if(func0(data4) < 1){
vErrors = fail(vErrors, instancePath+"/brand", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/brand", fail4);
errors++;
}
}
if(data.status !== undefined){
if(!(validate25(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
let data6 = data.page;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data7 < 1 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
if(data.facets !== undefined){
let data8 = data.facets;
if(typeof data8 === "string"){
if(func0(data8) > 100){
vErrors = fail(vErrors, instancePath+"/facets", fail45);
errors++;
}
if(data8.length <= 200){
if(!pattern26.test(data8)){
vErrors = fail(vErrors, instancePath+"/facets", fail124);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/facets", fail4);
errors++;
}
}
if(data.currency !== undefined){
if(!(validate77(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(typeof data.highlights !== "boolean"){
vErrors = fail(vErrors, instancePath+"/highlights", fail32);
errors++;
}
for(const key0 in data){
if(!(((((((((((key0 === "q") || (key0 === "locale")) || (key0 === "type")) || (key0 === "category")) || (key0 === "brand")) || (key0 === "status")) || (key0 === "page")) || (key0 === "limit")) || (key0 === "facets")) || (key0 === "currency")) || (key0 === "highlights"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

exports.suggest_query = validate168;

function validate168(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit === undefined){
data.limit = 10;
}
if(data.prefix !== undefined){
let data0 = data.prefix;
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/prefix", fail45);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/prefix", fail4);
errors++;
}
}
if(data.locale !== undefined){
if(!(validate43(data.locale, {instancePath:instancePath+"/locale"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate23(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "prefix") || (key0 === "locale")) || (key0 === "type")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

exports.uploadMedia_body = validate171;

function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = fail(vErrors, instancePath, fail125);
errors++;
}
if(data.file !== undefined){
let data0 = data.file;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = fail(vErrors, instancePath+"/file", fail0);
errors++;
}
}
if(data.alt !== undefined){
let data1 = data.alt;
if(typeof data1 === "string"){
if(func0(data1) > 500){
vErrors = fail(vErrors, instancePath+"/alt", fail70);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/alt", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "file") || (key0 === "alt"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

exports.getMedia_query = validate172;

function validate172(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signed === undefined){
data.signed = false;
}
if(typeof data.signed !== "boolean"){
vErrors = fail(vErrors, instancePath+"/signed", fail32);
errors++;
}
for(const key0 in data){
if(!(key0 === "signed")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

exports.attachMedia_body = validate173;
const schema93 = {"type":"object","required":["entityId","mediaAssetId"],"additionalProperties":false,"properties":{"entityId":{"type":"string","format":"uuid"},"variantId":{"type":"string","format":"uuid","nullable":true},"mediaAssetId":{"type":"string","format":"uuid"},"role":{"type":"string","enum":["primary","gallery","thumbnail","video","document","download"],"default":"gallery"},"sortOrder":{"type":"integer","minimum":0,"maximum":1000000,"default":0}}};

function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
data.role = "gallery";
}
if(data.sortOrder === undefined){
data.sortOrder = 0;
}
if(data.entityId === undefined){
vErrors = fail(vErrors, instancePath, fail64);
errors++;
}
if(data.mediaAssetId === undefined){
vErrors = fail(vErrors, instancePath, fail95);
errors++;
}
if(data.entityId !== undefined){
let data0 = data.entityId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
if(data.variantId !== undefined){
let data1 = data.variantId;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/variantId", fail4);
errors++;
}
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/variantId", fail27);
errors++;
}
}
}
if(data.mediaAssetId !== undefined){
let data2 = data.mediaAssetId;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = fail(vErrors, instancePath+"/mediaAssetId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/mediaAssetId", fail4);
errors++;
}
}
let data3 = data.role;
if(typeof data3 !== "string"){
vErrors = fail(vErrors, instancePath+"/role", fail4);
errors++;
}
if(!((((((data3 === "primary") || (data3 === "gallery")) || (data3 === "thumbnail")) || (data3 === "video")) || (data3 === "document")) || (data3 === "download"))){
vErrors = fail(vErrors, instancePath+"/role", fail126);
errors++;
}
let data4 = data.sortOrder;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/sortOrder", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/sortOrder", fail10);
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/sortOrder", fail68);
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "entityId") || (key0 === "variantId")) || (key0 === "mediaAssetId")) || (key0 === "role")) || (key0 === "sortOrder"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

exports.receivePaymentWebhook_header = validate174;

function validate174(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["stripe-signature"] !== undefined){
let data0 = data["stripe-signature"];
if(typeof data0 === "string"){
if(func0(data0) > 1024){
vErrors = fail(vErrors, instancePath+"/stripe-signature", fail127);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/stripe-signature", fail4);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}

exports.receivePaymentWebhook_body = validate175;

function validate175(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
vErrors = fail(vErrors, instancePath, fail36);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}

exports.createWebhook_body = validate176;
const formats154 = require("ajv-formats/dist/formats").fullFormats.uri;
const pattern27 = new RegExp("^https?://", "u");
const pattern28 = new RegExp("^whsec_[A-Za-z0-9+/]{32,86}={0,2}$", "u");
const schema97 = {"type":"string","enum":["*","orders.create","orders.statusChange","catalog.create","catalog.update","catalog.delete","inventory.afterAdjust","customers.create","customers.update","pricing.create","pricing.update","promotions.create","promotions.update","fulfillment.create","cart.afterAddItem","vendors.create","vendors.statusChange","subOrders.create","subOrders.statusChange","payouts.create","payouts.statusChange","returns.create","returns.statusChange","disputes.create","disputes.statusChange","reviews.create","reviews.statusChange"]};

function validate177(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!(((((((((((((((((((((((((((data === "*") || (data === "orders.create")) || (data === "orders.statusChange")) || (data === "catalog.create")) || (data === "catalog.update")) || (data === "catalog.delete")) || (data === "inventory.afterAdjust")) || (data === "customers.create")) || (data === "customers.update")) || (data === "pricing.create")) || (data === "pricing.update")) || (data === "promotions.create")) || (data === "promotions.update")) || (data === "fulfillment.create")) || (data === "cart.afterAddItem")) || (data === "vendors.create")) || (data === "vendors.statusChange")) || (data === "subOrders.create")) || (data === "subOrders.statusChange")) || (data === "payouts.create")) || (data === "payouts.statusChange")) || (data === "returns.create")) || (data === "returns.statusChange")) || (data === "disputes.create")) || (data === "disputes.statusChange")) || (data === "reviews.create")) || (data === "reviews.statusChange"))){
vErrors = fail(vErrors, instancePath, fail128);
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = fail(vErrors, instancePath, fail129);
errors++;
}
if(data.events === undefined){
vErrors = fail(vErrors, instancePath, fail130);
errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func0(data0) > 2048){
vErrors = fail(vErrors, instancePath+"/url", fail92);
errors++;
}
if(func0(data0) < 8){
vErrors = fail(vErrors, instancePath+"/url", fail15);
errors++;
}
if(data0.length <= 4096){
if(!pattern27.test(data0)){
vErrors = fail(vErrors, instancePath+"/url", fail131);
errors++;
}
}
if(data0.length <= 4096){
if(!(formats154(data0))){
vErrors = fail(vErrors, instancePath+"/url", fail132);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", fail4);
errors++;
}
}
if(data.events !== undefined){
let data1 = data.events;
if(Array.isArray(data1)){
if(data1.length > 100){
vErrors = fail(vErrors, instancePath+"/events", fail82);
errors++;
}
if(data1.length < 1){
vErrors = fail(vErrors, instancePath+"/events", fail55);
errors++;
}
if(data1.length <= 100){
for(let i0 = 0; i0 < data1.length && errors < 100; i0++){
if(!(validate177(data1[i0], {instancePath:instancePath+"/events/" + i0}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
if(new Set(data1).size < data1.length){
vErrors = fail(vErrors, instancePath+"/events", fail48);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/events", fail49);
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 500){
vErrors = fail(vErrors, instancePath+"/description", fail70);
errors++;
}
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(typeof data4 === "string"){
if(func0(data4) > 96){
vErrors = fail(vErrors, instancePath+"/secret", fail133);
errors++;
}
if(func0(data4) < 38){
vErrors = fail(vErrors, instancePath+"/secret", fail134);
errors++;
}
if(data4.length <= 192){
if(!pattern28.test(data4)){
vErrors = fail(vErrors, instancePath+"/secret", fail135);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/secret", fail4);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "url") || (key0 === "events")) || (key0 === "description")) || (key0 === "secret"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

exports.updateWebhook_body = validate179;

function validate179(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func0(data0) > 2048){
vErrors = fail(vErrors, instancePath+"/url", fail92);
errors++;
}
if(func0(data0) < 8){
vErrors = fail(vErrors, instancePath+"/url", fail15);
errors++;
}
if(data0.length <= 4096){
if(!pattern27.test(data0)){
vErrors = fail(vErrors, instancePath+"/url", fail131);
errors++;
}
}
if(data0.length <= 4096){
if(!(formats154(data0))){
vErrors = fail(vErrors, instancePath+"/url", fail132);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", fail4);
errors++;
}
}
if(data.events !== undefined){
let data1 = data.events;
if(Array.isArray(data1)){
if(data1.length > 100){
vErrors = fail(vErrors, instancePath+"/events", fail82);
errors++;
}
if(data1.length < 1){
vErrors = fail(vErrors, instancePath+"/events", fail55);
errors++;
}
if(data1.length <= 100){
for(let i0 = 0; i0 < data1.length && errors < 100; i0++){
if(!(validate177(data1[i0], {instancePath:instancePath+"/events/" + i0}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
if(new Set(data1).size < data1.length){
vErrors = fail(vErrors, instancePath+"/events", fail48);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/events", fail49);
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 500){
vErrors = fail(vErrors, instancePath+"/description", fail70);
errors++;
}
}
}
if(data.isActive !== undefined){
if(typeof data.isActive !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isActive", fail32);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "url") || (key0 === "events")) || (key0 === "description")) || (key0 === "isActive"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

exports.listWebhookDeliveries_query = validate181;
const schema99 = {"type":"object","properties":{"status":{"type":"string","enum":["pending","succeeded","failed"]},"event":{"$ref":"WebhookEventName"},"page":{"type":"integer","minimum":1,"maximum":1000000,"default":1},"limit":{"type":"integer","minimum":1,"maximum":2147483647,"default":20}},"required":[],"additionalProperties":false};
const schema100 = {"type":"string","enum":["orders.create","orders.statusChange","catalog.create","catalog.update","catalog.delete","inventory.afterAdjust","customers.create","customers.update","pricing.create","pricing.update","promotions.create","promotions.update","fulfillment.create","cart.afterAddItem","vendors.create","vendors.statusChange","subOrders.create","subOrders.statusChange","payouts.create","payouts.statusChange","returns.create","returns.statusChange","disputes.create","disputes.statusChange","reviews.create","reviews.statusChange"]};

function validate182(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((((((((((((((((((((((((data === "orders.create") || (data === "orders.statusChange")) || (data === "catalog.create")) || (data === "catalog.update")) || (data === "catalog.delete")) || (data === "inventory.afterAdjust")) || (data === "customers.create")) || (data === "customers.update")) || (data === "pricing.create")) || (data === "pricing.update")) || (data === "promotions.create")) || (data === "promotions.update")) || (data === "fulfillment.create")) || (data === "cart.afterAddItem")) || (data === "vendors.create")) || (data === "vendors.statusChange")) || (data === "subOrders.create")) || (data === "subOrders.statusChange")) || (data === "payouts.create")) || (data === "payouts.statusChange")) || (data === "returns.create")) || (data === "returns.statusChange")) || (data === "disputes.create")) || (data === "disputes.statusChange")) || (data === "reviews.create")) || (data === "reviews.statusChange"))){
vErrors = fail(vErrors, instancePath, fail136);
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}


function validate181(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", fail4);
errors++;
}
if(!(((data0 === "pending") || (data0 === "succeeded")) || (data0 === "failed"))){
vErrors = fail(vErrors, instancePath+"/status", fail137);
errors++;
}
}
if(data.event !== undefined){
if(!(validate182(data.event, {instancePath:instancePath+"/event"}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "event")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}

exports.replayWebhookDelivery_path = validate184;

function validate184(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.deliveryId === undefined){
vErrors = fail(vErrors, instancePath, fail138);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.deliveryId !== undefined){
let data1 = data.deliveryId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/deliveryId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/deliveryId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "deliveryId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

exports.updateProfile_body = validate185;

function validate185(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.phone !== undefined){
let data0 = data.phone;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = fail(vErrors, instancePath+"/phone", fail4);
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 40){
vErrors = fail(vErrors, instancePath+"/phone", fail80);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/phone", fail2);
errors++;
}
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/firstName", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 100){
vErrors = fail(vErrors, instancePath+"/firstName", fail45);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/firstName", fail2);
errors++;
}
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/lastName", fail4);
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 100){
vErrors = fail(vErrors, instancePath+"/lastName", fail45);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/lastName", fail2);
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "phone") || (key0 === "firstName")) || (key0 === "lastName"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

exports.createAddress_body = validate186;
const schema103 = {"type":"object","required":["firstName","lastName","line1","city","postalCode","country"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["shipping","billing"],"default":"shipping"},"isDefault":{"type":"boolean","default":false},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"line1":{"type":"string","minLength":1,"maxLength":200},"line2":{"type":"string","nullable":true,"maxLength":200},"city":{"type":"string","minLength":1,"maxLength":100},"state":{"type":"string","nullable":true,"maxLength":100},"postalCode":{"type":"string","minLength":1,"maxLength":20},"country":{"$ref":"CountryCode"},"phone":{"type":"string","nullable":true,"maxLength":40}}};

function validate186(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
data.type = "shipping";
}
if(data.isDefault === undefined){
data.isDefault = false;
}
if(data.firstName === undefined){
vErrors = fail(vErrors, instancePath, fail139);
errors++;
}
if(data.lastName === undefined){
vErrors = fail(vErrors, instancePath, fail140);
errors++;
}
if(data.line1 === undefined){
vErrors = fail(vErrors, instancePath, fail75);
errors++;
}
if(data.city === undefined){
vErrors = fail(vErrors, instancePath, fail76);
errors++;
}
if(data.postalCode === undefined){
vErrors = fail(vErrors, instancePath, fail77);
errors++;
}
if(data.country === undefined){
vErrors = fail(vErrors, instancePath, fail78);
errors++;
}
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/type", fail4);
errors++;
}
if(!((data0 === "shipping") || (data0 === "billing"))){
vErrors = fail(vErrors, instancePath+"/type", fail141);
errors++;
}
if(typeof data.isDefault !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isDefault", fail32);
errors++;
}
if(data.firstName !== undefined){
let data2 = data.firstName;
if(typeof data2 === "string"){
if(func0(data2) > 100){
vErrors = fail(vErrors, instancePath+"/firstName", fail45);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/firstName", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/firstName", fail4);
errors++;
}
}
if(data.lastName !== undefined){
let data3 = data.lastName;
if(typeof data3 === "string"){
if(func0(data3) > 100){
vErrors = fail(vErrors, instancePath+"/lastName", fail45);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/lastName", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/lastName", fail4);
errors++;
}
}
if(data.line1 !== undefined){
let data4 = data.line1;
if(typeof data4 === "string"){
if(func0(data4) > 200){
vErrors = fail(vErrors, instancePath+"/line1", fail6);
errors++;
}
if(func0(data4) < 1){
vErrors = fail(vErrors, instancePath+"/line1", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/line1", fail4);
errors++;
}
}
if(data.line2 !== undefined){
let data5 = data.line2;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/line2", fail4);
errors++;
}
if(typeof data5 === "string"){
if(func0(data5) > 200){
vErrors = fail(vErrors, instancePath+"/line2", fail6);
errors++;
}
}
}
if(data.city !== undefined){
let data6 = data.city;
if(typeof data6 === "string"){
if(func0(data6) > 100){
vErrors = fail(vErrors, instancePath+"/city", fail45);
errors++;
}
if(func0(data6) < 1){
vErrors = fail(vErrors, instancePath+"/city", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/city", fail4);
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/state", fail4);
errors++;
}
if(typeof data7 === "string"){
if(func0(data7) > 100){
vErrors = fail(vErrors, instancePath+"/state", fail45);
errors++;
}
}
}
if(data.postalCode !== undefined){
let data8 = data.postalCode;
if(typeof data8 === "string"){
if(func0(data8) > 20){
vErrors = fail(vErrors, instancePath+"/postalCode", fail79);
errors++;
}
if(func0(data8) < 1){
vErrors = fail(vErrors, instancePath+"/postalCode", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/postalCode", fail4);
errors++;
}
}
if(data.country !== undefined){
if(!(validate95(data.country, {instancePath:instancePath+"/country"}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data10 = data.phone;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = fail(vErrors, instancePath+"/phone", fail4);
errors++;
}
if(typeof data10 === "string"){
if(func0(data10) > 40){
vErrors = fail(vErrors, instancePath+"/phone", fail80);
errors++;
}
}
}
for(const key0 in data){
if(!(((((((((((key0 === "type") || (key0 === "isDefault")) || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "line1")) || (key0 === "line2")) || (key0 === "city")) || (key0 === "state")) || (key0 === "postalCode")) || (key0 === "country")) || (key0 === "phone"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

exports.updateAddress_body = validate188;
const schema104 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"isDefault":{"type":"boolean","enum":[true]},"firstName":{"type":"string","minLength":1,"maxLength":100},"lastName":{"type":"string","minLength":1,"maxLength":100},"line1":{"type":"string","minLength":1,"maxLength":200},"line2":{"type":"string","nullable":true,"maxLength":200},"city":{"type":"string","minLength":1,"maxLength":100},"state":{"type":"string","nullable":true,"maxLength":100},"postalCode":{"type":"string","minLength":1,"maxLength":20},"country":{"$ref":"CountryCode"},"phone":{"type":"string","nullable":true,"maxLength":40}}};

function validate188(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.isDefault !== undefined){
let data0 = data.isDefault;
if(typeof data0 !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isDefault", fail32);
errors++;
}
if(!(data0 === true)){
vErrors = fail(vErrors, instancePath+"/isDefault", fail142);
errors++;
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if(typeof data1 === "string"){
if(func0(data1) > 100){
vErrors = fail(vErrors, instancePath+"/firstName", fail45);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/firstName", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/firstName", fail4);
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(func0(data2) > 100){
vErrors = fail(vErrors, instancePath+"/lastName", fail45);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/lastName", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/lastName", fail4);
errors++;
}
}
if(data.line1 !== undefined){
let data3 = data.line1;
if(typeof data3 === "string"){
if(func0(data3) > 200){
vErrors = fail(vErrors, instancePath+"/line1", fail6);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/line1", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/line1", fail4);
errors++;
}
}
if(data.line2 !== undefined){
let data4 = data.line2;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/line2", fail4);
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 200){
vErrors = fail(vErrors, instancePath+"/line2", fail6);
errors++;
}
}
}
if(data.city !== undefined){
let data5 = data.city;
if(typeof data5 === "string"){
if(func0(data5) > 100){
vErrors = fail(vErrors, instancePath+"/city", fail45);
errors++;
}
if(func0(data5) < 1){
vErrors = fail(vErrors, instancePath+"/city", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/city", fail4);
errors++;
}
}
if(data.state !== undefined){
let data6 = data.state;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/state", fail4);
errors++;
}
if(typeof data6 === "string"){
if(func0(data6) > 100){
vErrors = fail(vErrors, instancePath+"/state", fail45);
errors++;
}
}
}
if(data.postalCode !== undefined){
let data7 = data.postalCode;
if(typeof data7 === "string"){
if(func0(data7) > 20){
vErrors = fail(vErrors, instancePath+"/postalCode", fail79);
errors++;
}
if(func0(data7) < 1){
vErrors = fail(vErrors, instancePath+"/postalCode", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/postalCode", fail4);
errors++;
}
}
if(data.country !== undefined){
if(!(validate95(data.country, {instancePath:instancePath+"/country"}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
let data9 = data.phone;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/phone", fail4);
errors++;
}
if(typeof data9 === "string"){
if(func0(data9) > 40){
vErrors = fail(vErrors, instancePath+"/phone", fail80);
errors++;
}
}
}
for(const key0 in data){
if(!((((((((((key0 === "isDefault") || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "line1")) || (key0 === "line2")) || (key0 === "city")) || (key0 === "state")) || (key0 === "postalCode")) || (key0 === "country")) || (key0 === "phone"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

exports.listMyOrders_query = validate190;

function validate190(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.status !== undefined){
if(!(validate101(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}

exports.listMyOrderDownloads_path = validate192;

function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId === undefined){
vErrors = fail(vErrors, instancePath, fail143);
errors++;
}
if(data.orderId !== undefined){
let data0 = data.orderId;
if(typeof data0 === "string"){
if(func0(data0) > 64){
vErrors = fail(vErrors, instancePath+"/orderId", fail1);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/orderId", fail2);
errors++;
}
if(data0.length <= 128){
if(!pattern17.test(data0)){
vErrors = fail(vErrors, instancePath+"/orderId", fail86);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/orderId", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "orderId")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}

exports.listCustomers_query = validate193;

function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func0(data0) > 254){
vErrors = fail(vErrors, instancePath+"/email", fail61);
errors++;
}
if(func0(data0) < 3){
vErrors = fail(vErrors, instancePath+"/email", fail59);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/email", fail4);
errors++;
}
}
if(data.groupId !== undefined){
let data1 = data.groupId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/groupId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/groupId", fail4);
errors++;
}
}
if(data.q !== undefined){
let data2 = data.q;
if(typeof data2 === "string"){
if(func0(data2) > 100){
vErrors = fail(vErrors, instancePath+"/q", fail45);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/q", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/q", fail4);
errors++;
}
}
let data3 = data.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "email") || (key0 === "groupId")) || (key0 === "q")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

exports.updateCustomer_body = validate194;

function validate194(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.phone !== undefined){
let data0 = data.phone;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = fail(vErrors, instancePath+"/phone", fail4);
errors++;
}
if(typeof data0 === "string"){
if(func0(data0) > 40){
vErrors = fail(vErrors, instancePath+"/phone", fail80);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/phone", fail2);
errors++;
}
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/firstName", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 100){
vErrors = fail(vErrors, instancePath+"/firstName", fail45);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/firstName", fail2);
errors++;
}
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/lastName", fail4);
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 100){
vErrors = fail(vErrors, instancePath+"/lastName", fail45);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/lastName", fail2);
errors++;
}
}
}
if(data.groupIds !== undefined){
let data3 = data.groupIds;
if(Array.isArray(data3)){
if(data3.length > 100){
vErrors = fail(vErrors, instancePath+"/groupIds", fail82);
errors++;
}
if(data3.length <= 100){
for(let i0 = 0; i0 < data3.length && errors < 100; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
vErrors = fail(vErrors, instancePath+"/groupIds/" + i0, fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/groupIds/" + i0, fail4);
errors++;
}
}
}
if(new Set(data3).size < data3.length){
vErrors = fail(vErrors, instancePath+"/groupIds", fail48);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/groupIds", fail49);
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((((key0 === "phone") || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "groupIds")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}

exports.createCustomerGroup_body = validate196;
const pattern31 = new RegExp("\\S", "u");

function validate196(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, fail40);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/name", fail45);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
if(data0.length <= 200){
if(!pattern31.test(data0)){
vErrors = fail(vErrors, instancePath+"/name", fail144);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 1000){
vErrors = fail(vErrors, instancePath+"/description", fail37);
errors++;
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

exports.updateCustomerGroup_body = validate198;

function validate198(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/name", fail45);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
if(data0.length <= 200){
if(!pattern31.test(data0)){
vErrors = fail(vErrors, instancePath+"/name", fail144);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 1000){
vErrors = fail(vErrors, instancePath+"/description", fail37);
errors++;
}
}
}
if(data.metadata !== undefined){
if(!(validate33(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "metadata"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

exports.addCustomerToGroup_path = validate200;

function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.customerId === undefined){
vErrors = fail(vErrors, instancePath, fail145);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.customerId !== undefined){
let data1 = data.customerId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/customerId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/customerId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "customerId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}

exports.queryAnalytics_body = validate201;
const pattern33 = new RegExp("^[A-Z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*$", "u");

function validate202(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 100){
vErrors = fail(vErrors, instancePath, fail45);
errors++;
}
if(func0(data) < 3){
vErrors = fail(vErrors, instancePath, fail59);
errors++;
}
if(data.length <= 200){
if(!pattern33.test(data)){
vErrors = fail(vErrors, instancePath, fail146);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"string","enum":["day","week","month","year"]};

function validate208(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((data === "day") || (data === "week")) || (data === "month")) || (data === "year"))){
vErrors = fail(vErrors, instancePath, fail147);
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const pattern34 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$", "u");

function validate211(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 35){
vErrors = fail(vErrors, instancePath, fail28);
errors++;
}
if(func0(data) < 10){
vErrors = fail(vErrors, instancePath, fail148);
errors++;
}
if(data.length <= 70){
if(!pattern34.test(data)){
vErrors = fail(vErrors, instancePath, fail149);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
vErrors = fail(vErrors, instancePath, fail150);
errors++;
}
if(data.length < 2){
vErrors = fail(vErrors, instancePath, fail151);
errors++;
}
if(data.length <= 2){
for(let i0 = 0; i0 < data.length && errors < 100; i0++){
if(!(validate211(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail49);
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":"string","enum":["today","yesterday","last_7_days","last_30_days","last_90_days","this_week","last_week","this_month","last_month","this_year","last_year"]};

function validate214(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!(((((((((((data === "today") || (data === "yesterday")) || (data === "last_7_days")) || (data === "last_30_days")) || (data === "last_90_days")) || (data === "this_week")) || (data === "last_week")) || (data === "this_month")) || (data === "last_month")) || (data === "this_year")) || (data === "last_year"))){
vErrors = fail(vErrors, instancePath, fail152);
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dimension === undefined){
vErrors = fail(vErrors, instancePath, fail153);
errors++;
}
if(data.dimension !== undefined){
if(!(validate202(data.dimension, {instancePath:instancePath+"/dimension"}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.granularity !== undefined){
if(!(validate208(data.granularity, {instancePath:instancePath+"/granularity"}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.dateRange !== undefined){
if(!(validate210(data.dateRange, {instancePath:instancePath+"/dateRange"}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.dateRangePreset !== undefined){
if(!(validate214(data.dateRangePreset, {instancePath:instancePath+"/dateRangePreset"}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((key0 === "dimension") || (key0 === "granularity")) || (key0 === "dateRange")) || (key0 === "dateRangePreset"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","required":["member","operator","values"],"additionalProperties":false,"properties":{"member":{"$ref":"AnalyticsMemberName"},"operator":{"type":"string","enum":["equals","notEquals","contains","in","notIn","gt","gte","lt","lte","beforeDate","afterDate","inDateRange"]},"values":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","maxLength":200}}}};

function validate217(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.member === undefined){
vErrors = fail(vErrors, instancePath, fail154);
errors++;
}
if(data.operator === undefined){
vErrors = fail(vErrors, instancePath, fail155);
errors++;
}
if(data.values === undefined){
vErrors = fail(vErrors, instancePath, fail156);
errors++;
}
if(data.member !== undefined){
if(!(validate202(data.member, {instancePath:instancePath+"/member"}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, instancePath+"/operator", fail4);
errors++;
}
if(!((((((((((((data1 === "equals") || (data1 === "notEquals")) || (data1 === "contains")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "gt")) || (data1 === "gte")) || (data1 === "lt")) || (data1 === "lte")) || (data1 === "beforeDate")) || (data1 === "afterDate")) || (data1 === "inDateRange"))){
vErrors = fail(vErrors, instancePath+"/operator", fail157);
errors++;
}
}
if(data.values !== undefined){
let data2 = data.values;
if(Array.isArray(data2)){
if(data2.length > 100){
vErrors = fail(vErrors, instancePath+"/values", fail82);
errors++;
}
if(data2.length < 1){
vErrors = fail(vErrors, instancePath+"/values", fail55);
errors++;
}
if(data2.length <= 100){
for(let i0 = 0; i0 < data2.length && errors < 100; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func0(data3) > 200){
vErrors = fail(vErrors, instancePath+"/values/" + i0, fail6);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/values/" + i0, fail4);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/values", fail49);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "member") || (key0 === "operator")) || (key0 === "values"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}

const schema120 = {"type":"object","required":["member","direction"],"additionalProperties":false,"properties":{"member":{"$ref":"AnalyticsMemberName"},"direction":{"type":"string","enum":["asc","desc"]}}};

function validate220(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.member === undefined){
vErrors = fail(vErrors, instancePath, fail154);
errors++;
}
if(data.direction === undefined){
vErrors = fail(vErrors, instancePath, fail158);
errors++;
}
if(data.member !== undefined){
if(!(validate202(data.member, {instancePath:instancePath+"/member"}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, instancePath+"/direction", fail4);
errors++;
}
if(!((data1 === "asc") || (data1 === "desc"))){
vErrors = fail(vErrors, instancePath+"/direction", fail159);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "member") || (key0 === "direction"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}

const pattern35 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");

function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dimensions === undefined){
data.dimensions = [];
}
if(data.segments === undefined){
data.segments = [];
}
if(data.timeDimensions === undefined){
data.timeDimensions = [];
}
if(data.filters === undefined){
data.filters = [];
}
if(data.order === undefined){
data.order = [];
}
if(data.limit === undefined){
data.limit = 100;
}
if(data.timeZone === undefined){
data.timeZone = "UTC";
}
if(data.measures === undefined){
vErrors = fail(vErrors, instancePath, fail160);
errors++;
}
if(data.measures !== undefined){
let data0 = data.measures;
if(Array.isArray(data0)){
if(data0.length > 20){
vErrors = fail(vErrors, instancePath+"/measures", fail161);
errors++;
}
if(data0.length < 1){
vErrors = fail(vErrors, instancePath+"/measures", fail55);
errors++;
}
if(data0.length <= 20){
for(let i0 = 0; i0 < data0.length && errors < 100; i0++){
if(!(validate202(data0[i0], {instancePath:instancePath+"/measures/" + i0}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
if(new Set(data0).size < data0.length){
vErrors = fail(vErrors, instancePath+"/measures", fail48);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/measures", fail49);
errors++;
}
}
let data2 = data.dimensions;
if(Array.isArray(data2)){
if(data2.length > 10){
vErrors = fail(vErrors, instancePath+"/dimensions", fail54);
errors++;
}
if(data2.length <= 10){
for(let i1 = 0; i1 < data2.length && errors < 100; i1++){
if(!(validate202(data2[i1], {instancePath:instancePath+"/dimensions/" + i1}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
if(new Set(data2).size < data2.length){
vErrors = fail(vErrors, instancePath+"/dimensions", fail48);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/dimensions", fail49);
errors++;
}
let data4 = data.segments;
if(Array.isArray(data4)){
if(data4.length > 10){
vErrors = fail(vErrors, instancePath+"/segments", fail54);
errors++;
}
if(data4.length <= 10){
for(let i2 = 0; i2 < data4.length && errors < 100; i2++){
if(!(validate202(data4[i2], {instancePath:instancePath+"/segments/" + i2}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
if(new Set(data4).size < data4.length){
vErrors = fail(vErrors, instancePath+"/segments", fail48);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/segments", fail49);
errors++;
}
let data6 = data.timeDimensions;
if(Array.isArray(data6)){
if(data6.length > 3){
vErrors = fail(vErrors, instancePath+"/timeDimensions", fail162);
errors++;
}
if(data6.length <= 3){
for(let i3 = 0; i3 < data6.length && errors < 100; i3++){
if(!(validate206(data6[i3], {instancePath:instancePath+"/timeDimensions/" + i3}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/timeDimensions", fail49);
errors++;
}
let data8 = data.filters;
if(Array.isArray(data8)){
if(data8.length > 20){
vErrors = fail(vErrors, instancePath+"/filters", fail161);
errors++;
}
if(data8.length <= 20){
for(let i4 = 0; i4 < data8.length && errors < 100; i4++){
if(!(validate217(data8[i4], {instancePath:instancePath+"/filters/" + i4}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/filters", fail49);
errors++;
}
let data10 = data.order;
if(Array.isArray(data10)){
if(data10.length > 10){
vErrors = fail(vErrors, instancePath+"/order", fail54);
errors++;
}
if(data10.length <= 10){
for(let i5 = 0; i5 < data10.length && errors < 100; i5++){
if(!(validate220(data10[i5], {instancePath:instancePath+"/order/" + i5}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/order", fail49);
errors++;
}
let data12 = data.limit;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/limit", fail163);
errors++;
}
if(data12 < 1 || isNaN(data12)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
let data13 = data.timeZone;
if(typeof data13 === "string"){
if(func0(data13) > 64){
vErrors = fail(vErrors, instancePath+"/timeZone", fail1);
errors++;
}
if(func0(data13) < 1){
vErrors = fail(vErrors, instancePath+"/timeZone", fail2);
errors++;
}
if(data13.length <= 128){
if(!pattern35.test(data13)){
vErrors = fail(vErrors, instancePath+"/timeZone", fail164);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/timeZone", fail4);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "measures") || (key0 === "dimensions")) || (key0 === "segments")) || (key0 === "timeDimensions")) || (key0 === "filters")) || (key0 === "order")) || (key0 === "limit")) || (key0 === "timeZone"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}

exports.listAuditEntries_query = validate223;
const pattern36 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate224(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 64){
vErrors = fail(vErrors, instancePath, fail1);
errors++;
}
if(func0(data) < 1){
vErrors = fail(vErrors, instancePath, fail2);
errors++;
}
if(data.length <= 128){
if(!pattern36.test(data)){
vErrors = fail(vErrors, instancePath, fail165);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}

const pattern37 = new RegExp("^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)+$", "u");

function validate226(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 100){
vErrors = fail(vErrors, instancePath, fail45);
errors++;
}
if(func0(data) < 3){
vErrors = fail(vErrors, instancePath, fail59);
errors++;
}
if(data.length <= 200){
if(!pattern37.test(data)){
vErrors = fail(vErrors, instancePath, fail166);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}


function validate223(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 50;
}
if(data.entityType !== undefined){
if(!(validate224(data.entityType, {instancePath:instancePath+"/entityType"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.entityId !== undefined){
let data1 = data.entityId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
if(data.event !== undefined){
if(!(validate226(data.event, {instancePath:instancePath+"/event"}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.actorId !== undefined){
let data3 = data.actorId;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = fail(vErrors, instancePath+"/actorId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/actorId", fail4);
errors++;
}
}
if(data.from !== undefined){
if(!(validate211(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate211(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
let data6 = data.page;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data6 < 1 || isNaN(data6)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data7 < 1 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((((((((key0 === "entityType") || (key0 === "entityId")) || (key0 === "event")) || (key0 === "actorId")) || (key0 === "from")) || (key0 === "to")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

exports.listEntityAuditEntries_path = validate230;

function validate230(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entityType === undefined){
vErrors = fail(vErrors, instancePath, fail118);
errors++;
}
if(data.entityId === undefined){
vErrors = fail(vErrors, instancePath, fail64);
errors++;
}
if(data.entityType !== undefined){
if(!(validate224(data.entityType, {instancePath:instancePath+"/entityType"}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.entityId !== undefined){
let data1 = data.entityId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "entityType") || (key0 === "entityId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

exports.listEntityAuditEntries_query = validate232;

function validate232(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 50;
}
if(data.event !== undefined){
if(!(validate226(data.event, {instancePath:instancePath+"/event"}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.actorId !== undefined){
let data1 = data.actorId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/actorId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/actorId", fail4);
errors++;
}
}
if(data.from !== undefined){
if(!(validate211(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate211(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
let data4 = data.page;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "event") || (key0 === "actorId")) || (key0 === "from")) || (key0 === "to")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

exports.signUpWithEmail_body = validate236;

function validate236(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rememberMe === undefined){
data.rememberMe = true;
}
if(data.email === undefined){
vErrors = fail(vErrors, instancePath, fail167);
errors++;
}
if(data.password === undefined){
vErrors = fail(vErrors, instancePath, fail168);
errors++;
}
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, fail40);
errors++;
}
if(data.email !== undefined){
if(!(validate79(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(func0(data1) > 128){
vErrors = fail(vErrors, instancePath+"/password", fail63);
errors++;
}
if(func0(data1) < 6){
vErrors = fail(vErrors, instancePath+"/password", fail169);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/password", fail4);
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func0(data2) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.image !== undefined){
let data3 = data.image;
if(typeof data3 === "string"){
if(func0(data3) > 2048){
vErrors = fail(vErrors, instancePath+"/image", fail92);
errors++;
}
if(data3.length <= 4096){
if(!pattern27.test(data3)){
vErrors = fail(vErrors, instancePath+"/image", fail131);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/image", fail4);
errors++;
}
}
if(data.callbackURL !== undefined){
let data4 = data.callbackURL;
if(typeof data4 === "string"){
if(func0(data4) > 2048){
vErrors = fail(vErrors, instancePath+"/callbackURL", fail92);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/callbackURL", fail4);
errors++;
}
}
if(typeof data.rememberMe !== "boolean"){
vErrors = fail(vErrors, instancePath+"/rememberMe", fail32);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "email") || (key0 === "password")) || (key0 === "name")) || (key0 === "image")) || (key0 === "callbackURL")) || (key0 === "rememberMe"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}

exports.signInWithEmail_body = validate238;

function validate238(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rememberMe === undefined){
data.rememberMe = true;
}
if(data.email === undefined){
vErrors = fail(vErrors, instancePath, fail167);
errors++;
}
if(data.password === undefined){
vErrors = fail(vErrors, instancePath, fail168);
errors++;
}
if(data.email !== undefined){
if(!(validate79(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(func0(data1) > 128){
vErrors = fail(vErrors, instancePath+"/password", fail63);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/password", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/password", fail4);
errors++;
}
}
if(data.callbackURL !== undefined){
let data2 = data.callbackURL;
if(typeof data2 === "string"){
if(func0(data2) > 2048){
vErrors = fail(vErrors, instancePath+"/callbackURL", fail92);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/callbackURL", fail4);
errors++;
}
}
if(typeof data.rememberMe !== "boolean"){
vErrors = fail(vErrors, instancePath+"/rememberMe", fail32);
errors++;
}
for(const key0 in data){
if(!((((key0 === "email") || (key0 === "password")) || (key0 === "callbackURL")) || (key0 === "rememberMe"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}

exports.getSession_query = validate240;

function validate240(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.disableRefresh !== undefined){
if(typeof data.disableRefresh !== "boolean"){
vErrors = fail(vErrors, instancePath+"/disableRefresh", fail32);
errors++;
}
}
if(data.disableCookieCache !== undefined){
if(typeof data.disableCookieCache !== "boolean"){
vErrors = fail(vErrors, instancePath+"/disableCookieCache", fail32);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "disableRefresh") || (key0 === "disableCookieCache"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

exports.changePassword_body = validate241;

function validate241(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.revokeOtherSessions === undefined){
data.revokeOtherSessions = false;
}
if(data.currentPassword === undefined){
vErrors = fail(vErrors, instancePath, fail170);
errors++;
}
if(data.newPassword === undefined){
vErrors = fail(vErrors, instancePath, fail171);
errors++;
}
if(data.currentPassword !== undefined){
let data0 = data.currentPassword;
if(typeof data0 === "string"){
if(func0(data0) > 128){
vErrors = fail(vErrors, instancePath+"/currentPassword", fail63);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/currentPassword", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/currentPassword", fail4);
errors++;
}
}
if(data.newPassword !== undefined){
let data1 = data.newPassword;
if(typeof data1 === "string"){
if(func0(data1) > 128){
vErrors = fail(vErrors, instancePath+"/newPassword", fail63);
errors++;
}
if(func0(data1) < 6){
vErrors = fail(vErrors, instancePath+"/newPassword", fail169);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/newPassword", fail4);
errors++;
}
}
if(typeof data.revokeOtherSessions !== "boolean"){
vErrors = fail(vErrors, instancePath+"/revokeOtherSessions", fail32);
errors++;
}
for(const key0 in data){
if(!(((key0 === "currentPassword") || (key0 === "newPassword")) || (key0 === "revokeOtherSessions"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}

exports.verifyPassword_body = validate242;

function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
vErrors = fail(vErrors, instancePath, fail168);
errors++;
}
if(data.password !== undefined){
let data0 = data.password;
if(typeof data0 === "string"){
if(func0(data0) > 128){
vErrors = fail(vErrors, instancePath+"/password", fail63);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/password", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/password", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "password")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}

exports.updateUser_body = validate243;

function validate243(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.image !== undefined){
let data1 = data.image;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/image", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 2048){
vErrors = fail(vErrors, instancePath+"/image", fail92);
errors++;
}
if(data1.length <= 4096){
if(!pattern27.test(data1)){
vErrors = fail(vErrors, instancePath+"/image", fail131);
errors++;
}
}
}
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "image"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

exports.revokeSession_body = validate244;

function validate244(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = fail(vErrors, instancePath, fail172);
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) > 256){
vErrors = fail(vErrors, instancePath+"/token", fail173);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/token", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/token", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "token")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

exports.requestPasswordReset_body = validate245;

function validate245(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
vErrors = fail(vErrors, instancePath, fail167);
errors++;
}
if(data.email !== undefined){
if(!(validate79(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.redirectTo !== undefined){
let data1 = data.redirectTo;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
vErrors = fail(vErrors, instancePath+"/redirectTo", fail92);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/redirectTo", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/redirectTo", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "email") || (key0 === "redirectTo"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}

exports.resetPassword_body = validate247;

function validate247(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = fail(vErrors, instancePath, fail172);
errors++;
}
if(data.newPassword === undefined){
vErrors = fail(vErrors, instancePath, fail171);
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) > 256){
vErrors = fail(vErrors, instancePath+"/token", fail173);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/token", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/token", fail4);
errors++;
}
}
if(data.newPassword !== undefined){
let data1 = data.newPassword;
if(typeof data1 === "string"){
if(func0(data1) > 128){
vErrors = fail(vErrors, instancePath+"/newPassword", fail63);
errors++;
}
if(func0(data1) < 6){
vErrors = fail(vErrors, instancePath+"/newPassword", fail169);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/newPassword", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "token") || (key0 === "newPassword"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}

exports.sendVerificationEmail_body = validate248;

function validate248(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
vErrors = fail(vErrors, instancePath, fail167);
errors++;
}
if(data.email !== undefined){
if(!(validate79(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.callbackURL !== undefined){
let data1 = data.callbackURL;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
vErrors = fail(vErrors, instancePath+"/callbackURL", fail92);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/callbackURL", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/callbackURL", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "email") || (key0 === "callbackURL"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}

exports.verifyEmail_query = validate250;

function validate250(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = fail(vErrors, instancePath, fail172);
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) > 2048){
vErrors = fail(vErrors, instancePath+"/token", fail92);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/token", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/token", fail4);
errors++;
}
}
if(data.callbackURL !== undefined){
let data1 = data.callbackURL;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
vErrors = fail(vErrors, instancePath+"/callbackURL", fail92);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/callbackURL", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/callbackURL", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "token") || (key0 === "callbackURL"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

exports.listUsers_query = validate251;
const schema138 = {"type":"string","enum":["owner","admin","manager","customer"]};

function validate252(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((data === "owner") || (data === "admin")) || (data === "manager")) || (data === "customer"))){
vErrors = fail(vErrors, instancePath, fail174);
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}


function validate251(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.role !== undefined){
if(!(validate252(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func0(data1) > 254){
vErrors = fail(vErrors, instancePath+"/email", fail61);
errors++;
}
if(data1.length <= 508){
if(!(formats26.test(data1))){
vErrors = fail(vErrors, instancePath+"/email", fail62);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/email", fail4);
errors++;
}
}
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "email")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}

exports.changeUserRole_body = validate254;

function validate254(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = fail(vErrors, instancePath, fail175);
errors++;
}
if(data.role !== undefined){
if(!(validate252(data.role, {instancePath:instancePath+"/role"}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(key0 === "role")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}

exports.createApiKey_body = validate256;
const pattern40 = new RegExp("^(\\*:\\*|[a-z][a-z0-9-]*:(\\*|[a-z][a-z0-9-]*(:[a-z][a-z0-9-]*)?))$", "u");

function validate257(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) > 100){
vErrors = fail(vErrors, instancePath, fail45);
errors++;
}
if(func0(data) < 3){
vErrors = fail(vErrors, instancePath, fail59);
errors++;
}
if(data.length <= 200){
if(!pattern40.test(data)){
vErrors = fail(vErrors, instancePath, fail176);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}


function validate256(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, fail40);
errors++;
}
if(data.permissions === undefined){
vErrors = fail(vErrors, instancePath, fail177);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/name", fail45);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.permissions !== undefined){
let data1 = data.permissions;
if(Array.isArray(data1)){
if(data1.length > 50){
vErrors = fail(vErrors, instancePath+"/permissions", fail178);
errors++;
}
if(data1.length < 1){
vErrors = fail(vErrors, instancePath+"/permissions", fail55);
errors++;
}
if(data1.length <= 50){
for(let i0 = 0; i0 < data1.length && errors < 100; i0++){
if(!(validate257(data1[i0], {instancePath:instancePath+"/permissions/" + i0}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
if(new Set(data1).size < data1.length){
vErrors = fail(vErrors, instancePath+"/permissions", fail48);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/permissions", fail49);
errors++;
}
}
if(data.expiresAt !== undefined){
let data3 = data.expiresAt;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/expiresAt", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 64){
vErrors = fail(vErrors, instancePath+"/expiresAt", fail1);
errors++;
}
if(data3.length <= 128){
if(!(formats22.validate(data3))){
vErrors = fail(vErrors, instancePath+"/expiresAt", fail57);
errors++;
}
}
}
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "permissions")) || (key0 === "expiresAt"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}

exports.runJobs_query = validate259;
const pattern41 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate259(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queue === undefined){
data.queue = "default";
}
if(data.limit === undefined){
data.limit = 10;
}
let data0 = data.queue;
if(typeof data0 === "string"){
if(func0(data0) > 64){
vErrors = fail(vErrors, instancePath+"/queue", fail1);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/queue", fail2);
errors++;
}
if(data0.length <= 128){
if(!pattern41.test(data0)){
vErrors = fail(vErrors, instancePath+"/queue", fail179);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/queue", fail4);
errors++;
}
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "queue") || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}

exports.listVendors_query = validate260;
const schema144 = {"type":"string","enum":["pending","approved","suspended","rejected"]};

function validate261(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((data === "pending") || (data === "approved")) || (data === "suspended")) || (data === "rejected"))){
vErrors = fail(vErrors, instancePath, fail180);
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.status !== undefined){
if(!(validate261(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}

exports.registerVendor_body = validate263;
const pattern44 = new RegExp("^[A-Z0-9]+$", "u");

function validate267(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accountHolder === undefined){
vErrors = fail(vErrors, instancePath, fail181);
errors++;
}
if(data.iban === undefined){
vErrors = fail(vErrors, instancePath, fail182);
errors++;
}
if(data.accountHolder !== undefined){
let data0 = data.accountHolder;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/accountHolder", fail6);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/accountHolder", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/accountHolder", fail4);
errors++;
}
}
if(data.iban !== undefined){
let data1 = data.iban;
if(typeof data1 === "string"){
if(func0(data1) > 34){
vErrors = fail(vErrors, instancePath+"/iban", fail183);
errors++;
}
if(func0(data1) < 5){
vErrors = fail(vErrors, instancePath+"/iban", fail184);
errors++;
}
if(data1.length <= 68){
if(!pattern44.test(data1)){
vErrors = fail(vErrors, instancePath+"/iban", fail185);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/iban", fail4);
errors++;
}
}
if(data.bic !== undefined){
let data2 = data.bic;
if(typeof data2 === "string"){
if(func0(data2) > 11){
vErrors = fail(vErrors, instancePath+"/bic", fail186);
errors++;
}
if(func0(data2) < 8){
vErrors = fail(vErrors, instancePath+"/bic", fail15);
errors++;
}
if(data2.length <= 22){
if(!pattern44.test(data2)){
vErrors = fail(vErrors, instancePath+"/bic", fail185);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/bic", fail4);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "accountHolder") || (key0 === "iban")) || (key0 === "bic"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}


function validate263(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, fail40);
errors++;
}
if(data.email === undefined){
vErrors = fail(vErrors, instancePath, fail167);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.slug !== undefined){
if(!(validate31(data.slug, {instancePath:instancePath+"/slug"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate79(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 5000){
vErrors = fail(vErrors, instancePath+"/description", fail41);
errors++;
}
}
}
if(data.logoUrl !== undefined){
let data4 = data.logoUrl;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/logoUrl", fail4);
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 2048){
vErrors = fail(vErrors, instancePath+"/logoUrl", fail92);
errors++;
}
if(data4.length <= 4096){
if(!pattern18.test(data4)){
vErrors = fail(vErrors, instancePath+"/logoUrl", fail93);
errors++;
}
}
}
}
if(data.bannerUrl !== undefined){
let data5 = data.bannerUrl;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/bannerUrl", fail4);
errors++;
}
if(typeof data5 === "string"){
if(func0(data5) > 2048){
vErrors = fail(vErrors, instancePath+"/bannerUrl", fail92);
errors++;
}
if(data5.length <= 4096){
if(!pattern18.test(data5)){
vErrors = fail(vErrors, instancePath+"/bannerUrl", fail93);
errors++;
}
}
}
}
if(data.contactPhone !== undefined){
let data6 = data.contactPhone;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/contactPhone", fail4);
errors++;
}
if(typeof data6 === "string"){
if(func0(data6) > 40){
vErrors = fail(vErrors, instancePath+"/contactPhone", fail80);
errors++;
}
}
}
if(data.businessAddress !== undefined){
if(!(validate94(data.businessAddress, {instancePath:instancePath+"/businessAddress"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.taxId !== undefined){
let data8 = data.taxId;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/taxId", fail4);
errors++;
}
if(typeof data8 === "string"){
if(func0(data8) > 64){
vErrors = fail(vErrors, instancePath+"/taxId", fail1);
errors++;
}
}
}
if(data.bankAccount !== undefined){
if(!(validate267(data.bankAccount, {instancePath:instancePath+"/bankAccount"}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
if(data.ownerUserId !== undefined){
let data10 = data.ownerUserId;
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
vErrors = fail(vErrors, instancePath+"/ownerUserId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/ownerUserId", fail4);
errors++;
}
}
for(const key0 in data){
if(!(((((((((((key0 === "name") || (key0 === "slug")) || (key0 === "email")) || (key0 === "description")) || (key0 === "logoUrl")) || (key0 === "bannerUrl")) || (key0 === "contactPhone")) || (key0 === "businessAddress")) || (key0 === "taxId")) || (key0 === "bankAccount")) || (key0 === "ownerUserId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

exports.updateVendor_body = validate269;
const schema148 = {"type":"string","enum":["standard","silver","gold","platinum"]};

function validate274(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((data === "standard") || (data === "silver")) || (data === "gold")) || (data === "platinum"))){
vErrors = fail(vErrors, instancePath, fail187);
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}


function validate276(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = fail(vErrors, instancePath, fail9);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000 || isNaN(data)){
vErrors = fail(vErrors, instancePath, fail188);
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = fail(vErrors, instancePath, fail68);
errors++;
}
}
validate276.errors = vErrors;
return errors === 0;
}

const schema150 = {"type":"string","enum":["daily","weekly","biweekly","monthly","manual"]};

function validate278(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!(((((data === "daily") || (data === "weekly")) || (data === "biweekly")) || (data === "monthly")) || (data === "manual"))){
vErrors = fail(vErrors, instancePath, fail189);
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}


function validate269(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.email !== undefined){
if(!(validate79(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 5000){
vErrors = fail(vErrors, instancePath+"/description", fail41);
errors++;
}
}
}
if(data.logoUrl !== undefined){
let data3 = data.logoUrl;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/logoUrl", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 2048){
vErrors = fail(vErrors, instancePath+"/logoUrl", fail92);
errors++;
}
if(data3.length <= 4096){
if(!pattern18.test(data3)){
vErrors = fail(vErrors, instancePath+"/logoUrl", fail93);
errors++;
}
}
}
}
if(data.bannerUrl !== undefined){
let data4 = data.bannerUrl;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/bannerUrl", fail4);
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 2048){
vErrors = fail(vErrors, instancePath+"/bannerUrl", fail92);
errors++;
}
if(data4.length <= 4096){
if(!pattern18.test(data4)){
vErrors = fail(vErrors, instancePath+"/bannerUrl", fail93);
errors++;
}
}
}
}
if(data.contactPhone !== undefined){
let data5 = data.contactPhone;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/contactPhone", fail4);
errors++;
}
if(typeof data5 === "string"){
if(func0(data5) > 40){
vErrors = fail(vErrors, instancePath+"/contactPhone", fail80);
errors++;
}
}
}
if(data.businessAddress !== undefined){
let data6 = data.businessAddress;
const _errs17 = errors;
let valid1 = true;
const _errs18 = errors;
if(data6 !== null){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs20 = errors;
if(!(validate94(data6, {instancePath:instancePath+"/businessAddress"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, instancePath+"/businessAddress", fail112);
errors++;
}
}
if(data.taxId !== undefined){
let data7 = data.taxId;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/taxId", fail4);
errors++;
}
if(typeof data7 === "string"){
if(func0(data7) > 64){
vErrors = fail(vErrors, instancePath+"/taxId", fail1);
errors++;
}
}
}
if(data.bankAccount !== undefined){
if(!(validate267(data.bankAccount, {instancePath:instancePath+"/bankAccount"}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
if(data.approvedCategories !== undefined){
let data9 = data.approvedCategories;
if(Array.isArray(data9)){
if(data9.length > 100){
vErrors = fail(vErrors, instancePath+"/approvedCategories", fail82);
errors++;
}
if(data9.length <= 100){
for(let i0 = 0; i0 < data9.length && errors < 100; i0++){
if(!(validate31(data9[i0], {instancePath:instancePath+"/approvedCategories/" + i0}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/approvedCategories", fail49);
errors++;
}
}
if(data.payoutAccountId !== undefined){
let data11 = data.payoutAccountId;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fail(vErrors, instancePath+"/payoutAccountId", fail4);
errors++;
}
if(typeof data11 === "string"){
if(func0(data11) > 255){
vErrors = fail(vErrors, instancePath+"/payoutAccountId", fail14);
errors++;
}
}
}
if(data.tier !== undefined){
if(!(validate274(data.tier, {instancePath:instancePath+"/tier"}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data.commissionRateBps !== undefined){
if(!(validate276(data.commissionRateBps, {instancePath:instancePath+"/commissionRateBps"}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data.payoutSchedule !== undefined){
if(!(validate278(data.payoutSchedule, {instancePath:instancePath+"/payoutSchedule"}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
if(data.payoutMinimumAmount !== undefined){
if(!(validate132(data.payoutMinimumAmount, {instancePath:instancePath+"/payoutMinimumAmount"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.holdbackDays !== undefined){
let data16 = data.holdbackDays;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = fail(vErrors, instancePath+"/holdbackDays", fail9);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 365 || isNaN(data16)){
vErrors = fail(vErrors, instancePath+"/holdbackDays", fail190);
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = fail(vErrors, instancePath+"/holdbackDays", fail68);
errors++;
}
}
}
for(const key0 in data){
if(!((((((((((((((((key0 === "name") || (key0 === "email")) || (key0 === "description")) || (key0 === "logoUrl")) || (key0 === "bannerUrl")) || (key0 === "contactPhone")) || (key0 === "businessAddress")) || (key0 === "taxId")) || (key0 === "bankAccount")) || (key0 === "approvedCategories")) || (key0 === "payoutAccountId")) || (key0 === "tier")) || (key0 === "commissionRateBps")) || (key0 === "payoutSchedule")) || (key0 === "payoutMinimumAmount")) || (key0 === "holdbackDays"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}

exports.rejectVendor_body = validate281;

function validate281(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
vErrors = fail(vErrors, instancePath, fail191);
errors++;
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func0(data0) > 500){
vErrors = fail(vErrors, instancePath+"/reason", fail70);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/reason", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reason", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "reason")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}

exports.addVendorEntity_body = validate282;

function validate282(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entityId === undefined){
vErrors = fail(vErrors, instancePath, fail64);
errors++;
}
if(data.entityId !== undefined){
let data0 = data.entityId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "entityId")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}

exports.removeVendorEntity_path = validate283;

function validate283(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.entityId === undefined){
vErrors = fail(vErrors, instancePath, fail64);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.entityId !== undefined){
let data1 = data.entityId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/entityId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/entityId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "entityId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}

exports.addVendorUser_body = validate284;

function validate284(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
vErrors = fail(vErrors, instancePath, fail192);
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/userId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/userId", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "userId")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}

exports.removeVendorUser_path = validate285;

function validate285(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.userId === undefined){
vErrors = fail(vErrors, instancePath, fail192);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/userId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/userId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "userId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}

exports.addVendorPromotion_body = validate286;

function validate286(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.promotionId === undefined){
vErrors = fail(vErrors, instancePath, fail193);
errors++;
}
if(data.promotionId !== undefined){
let data0 = data.promotionId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/promotionId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/promotionId", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "promotionId")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}

exports.removeVendorPromotion_path = validate287;

function validate287(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.promotionId === undefined){
vErrors = fail(vErrors, instancePath, fail193);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.promotionId !== undefined){
let data1 = data.promotionId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/promotionId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/promotionId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "promotionId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}

exports.uploadVendorDocument_body = validate288;
const schema159 = {"type":"string","enum":["business_license","tax_form","bank_proof","identity","other"]};

function validate289(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!(((((data === "business_license") || (data === "tax_form")) || (data === "bank_proof")) || (data === "identity")) || (data === "other"))){
vErrors = fail(vErrors, instancePath, fail194);
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}


function validate288(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = fail(vErrors, instancePath, fail19);
errors++;
}
if(data.type !== undefined){
if(!(validate289(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = fail(vErrors, instancePath+"/file", fail0);
errors++;
}
}
if(data.mediaAssetId !== undefined){
let data2 = data.mediaAssetId;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = fail(vErrors, instancePath+"/mediaAssetId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/mediaAssetId", fail4);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "file")) || (key0 === "mediaAssetId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}

exports.approveVendorDocument_path = validate291;

function validate291(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.docId === undefined){
vErrors = fail(vErrors, instancePath, fail195);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.docId !== undefined){
let data1 = data.docId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/docId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/docId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "docId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}

exports.approveVendorDocument_body = validate292;

function validate292(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.notes !== undefined){
let data0 = data.notes;
if(typeof data0 === "string"){
if(func0(data0) > 500){
vErrors = fail(vErrors, instancePath+"/notes", fail70);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/notes", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "notes")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}

exports.rejectVendorDocument_body = validate293;

function validate293(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.notes === undefined){
vErrors = fail(vErrors, instancePath, fail196);
errors++;
}
if(data.notes !== undefined){
let data0 = data.notes;
if(typeof data0 === "string"){
if(func0(data0) > 500){
vErrors = fail(vErrors, instancePath+"/notes", fail70);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/notes", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/notes", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "notes")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}

exports.adjustVendorBalance_body = validate294;

function validate294(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount === undefined){
vErrors = fail(vErrors, instancePath, fail114);
errors++;
}
if(data.currency === undefined){
vErrors = fail(vErrors, instancePath, fail113);
errors++;
}
if(data.reason === undefined){
vErrors = fail(vErrors, instancePath, fail191);
errors++;
}
if(data.amount !== undefined){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/amount", fail9);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000000 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/amount", fail197);
errors++;
}
if(data0 < -1000000000000 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/amount", fail198);
errors++;
}
if(!(formats32.validate(data0))){
vErrors = fail(vErrors, instancePath+"/amount", fail69);
errors++;
}
}
}
if(data.currency !== undefined){
if(!(validate77(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func0(data2) > 500){
vErrors = fail(vErrors, instancePath+"/reason", fail70);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/reason", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reason", fail4);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "amount") || (key0 === "currency")) || (key0 === "reason"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}

exports.updateOwnVendor_body = validate296;

function validate296(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.email !== undefined){
if(!(validate79(data.email, {instancePath:instancePath+"/email"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 5000){
vErrors = fail(vErrors, instancePath+"/description", fail41);
errors++;
}
}
}
if(data.logoUrl !== undefined){
let data3 = data.logoUrl;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/logoUrl", fail4);
errors++;
}
if(typeof data3 === "string"){
if(func0(data3) > 2048){
vErrors = fail(vErrors, instancePath+"/logoUrl", fail92);
errors++;
}
if(data3.length <= 4096){
if(!pattern18.test(data3)){
vErrors = fail(vErrors, instancePath+"/logoUrl", fail93);
errors++;
}
}
}
}
if(data.bannerUrl !== undefined){
let data4 = data.bannerUrl;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/bannerUrl", fail4);
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) > 2048){
vErrors = fail(vErrors, instancePath+"/bannerUrl", fail92);
errors++;
}
if(data4.length <= 4096){
if(!pattern18.test(data4)){
vErrors = fail(vErrors, instancePath+"/bannerUrl", fail93);
errors++;
}
}
}
}
if(data.contactPhone !== undefined){
let data5 = data.contactPhone;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/contactPhone", fail4);
errors++;
}
if(typeof data5 === "string"){
if(func0(data5) > 40){
vErrors = fail(vErrors, instancePath+"/contactPhone", fail80);
errors++;
}
}
}
if(data.businessAddress !== undefined){
let data6 = data.businessAddress;
const _errs17 = errors;
let valid1 = true;
const _errs18 = errors;
if(data6 !== null){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs20 = errors;
if(!(validate94(data6, {instancePath:instancePath+"/businessAddress"}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fail(vErrors, instancePath+"/businessAddress", fail112);
errors++;
}
}
if(data.taxId !== undefined){
let data7 = data.taxId;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/taxId", fail4);
errors++;
}
if(typeof data7 === "string"){
if(func0(data7) > 64){
vErrors = fail(vErrors, instancePath+"/taxId", fail1);
errors++;
}
}
}
if(data.bankAccount !== undefined){
if(!(validate267(data.bankAccount, {instancePath:instancePath+"/bankAccount"}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "email")) || (key0 === "description")) || (key0 === "logoUrl")) || (key0 === "bannerUrl")) || (key0 === "contactPhone")) || (key0 === "businessAddress")) || (key0 === "taxId")) || (key0 === "bankAccount"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}

exports.listOwnSubOrders_query = validate300;
const schema166 = {"type":"string","enum":["pending","confirmed","processing","shipped","delivered","cancelled"]};

function validate301(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((((data === "pending") || (data === "confirmed")) || (data === "processing")) || (data === "shipped")) || (data === "delivered")) || (data === "cancelled"))){
vErrors = fail(vErrors, instancePath, fail199);
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.status !== undefined){
if(!(validate301(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

exports.shipOwnSubOrder_body = validate303;

function validate303(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.carrier === undefined){
vErrors = fail(vErrors, instancePath, fail200);
errors++;
}
if(data.trackingNumber === undefined){
vErrors = fail(vErrors, instancePath, fail201);
errors++;
}
if(data.carrier !== undefined){
let data0 = data.carrier;
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/carrier", fail45);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/carrier", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/carrier", fail4);
errors++;
}
}
if(data.trackingNumber !== undefined){
let data1 = data.trackingNumber;
if(typeof data1 === "string"){
if(func0(data1) > 100){
vErrors = fail(vErrors, instancePath+"/trackingNumber", fail45);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/trackingNumber", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/trackingNumber", fail4);
errors++;
}
}
if(data.trackingUrl !== undefined){
let data2 = data.trackingUrl;
if(typeof data2 === "string"){
if(func0(data2) > 2048){
vErrors = fail(vErrors, instancePath+"/trackingUrl", fail92);
errors++;
}
if(data2.length <= 4096){
if(!pattern18.test(data2)){
vErrors = fail(vErrors, instancePath+"/trackingUrl", fail93);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/trackingUrl", fail4);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "carrier") || (key0 === "trackingNumber")) || (key0 === "trackingUrl"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}

exports.cancelOwnSubOrder_body = validate304;

function validate304(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func0(data0) > 500){
vErrors = fail(vErrors, instancePath+"/reason", fail70);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/reason", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reason", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "reason")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

exports.setOwnReviewResponse_body = validate305;

function validate305(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = fail(vErrors, instancePath, fail202);
errors++;
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func0(data0) > 2000){
vErrors = fail(vErrors, instancePath+"/text", fail203);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/text", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/text", fail4);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "text")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}

exports.createCommissionRule_body = validate306;
const schema171 = {"type":"string","enum":["category","volume_tier","vendor_tier","promotional"]};

function validate307(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((data === "category") || (data === "volume_tier")) || (data === "vendor_tier")) || (data === "promotional"))){
vErrors = fail(vErrors, instancePath, fail204);
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}


function validate306(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.priority === undefined){
data.priority = 100;
}
if(data.isActive === undefined){
data.isActive = true;
}
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, fail40);
errors++;
}
if(data.type === undefined){
vErrors = fail(vErrors, instancePath, fail19);
errors++;
}
if(data.rateBps === undefined){
vErrors = fail(vErrors, instancePath, fail205);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.type !== undefined){
if(!(validate307(data.type, {instancePath:instancePath+"/type"}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data.rateBps !== undefined){
if(!(validate276(data.rateBps, {instancePath:instancePath+"/rateBps"}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data.categorySlug !== undefined){
if(!(validate31(data.categorySlug, {instancePath:instancePath+"/categorySlug"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.vendorId !== undefined){
let data4 = data.vendorId;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/vendorId", fail4);
errors++;
}
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
vErrors = fail(vErrors, instancePath+"/vendorId", fail27);
errors++;
}
}
}
if(data.vendorTier !== undefined){
if(!(validate274(data.vendorTier, {instancePath:instancePath+"/vendorTier"}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate77(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.minVolumeAmount !== undefined){
let data7 = data.minVolumeAmount;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = fail(vErrors, instancePath+"/minVolumeAmount", fail9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/minVolumeAmount", fail67);
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/minVolumeAmount", fail68);
errors++;
}
if(!(formats32.validate(data7))){
vErrors = fail(vErrors, instancePath+"/minVolumeAmount", fail69);
errors++;
}
}
}
if(data.maxVolumeAmount !== undefined){
let data8 = data.maxVolumeAmount;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/maxVolumeAmount", fail9);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
vErrors = fail(vErrors, instancePath+"/maxVolumeAmount", fail67);
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = fail(vErrors, instancePath+"/maxVolumeAmount", fail68);
errors++;
}
if(!(formats32.validate(data8))){
vErrors = fail(vErrors, instancePath+"/maxVolumeAmount", fail69);
errors++;
}
}
}
if(data.validFrom !== undefined){
let data9 = data.validFrom;
if(typeof data9 === "string"){
if(func0(data9) > 64){
vErrors = fail(vErrors, instancePath+"/validFrom", fail1);
errors++;
}
if(data9.length <= 128){
if(!(formats22.validate(data9))){
vErrors = fail(vErrors, instancePath+"/validFrom", fail57);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/validFrom", fail4);
errors++;
}
}
if(data.validUntil !== undefined){
let data10 = data.validUntil;
if(typeof data10 === "string"){
if(func0(data10) > 64){
vErrors = fail(vErrors, instancePath+"/validUntil", fail1);
errors++;
}
if(data10.length <= 128){
if(!(formats22.validate(data10))){
vErrors = fail(vErrors, instancePath+"/validUntil", fail57);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/validUntil", fail4);
errors++;
}
}
let data11 = data.priority;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = fail(vErrors, instancePath+"/priority", fail9);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
vErrors = fail(vErrors, instancePath+"/priority", fail10);
errors++;
}
if(data11 < 0 || isNaN(data11)){
vErrors = fail(vErrors, instancePath+"/priority", fail68);
errors++;
}
}
if(typeof data.isActive !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isActive", fail32);
errors++;
}
for(const key0 in data){
if(!(((((((((((((key0 === "name") || (key0 === "type")) || (key0 === "rateBps")) || (key0 === "categorySlug")) || (key0 === "vendorId")) || (key0 === "vendorTier")) || (key0 === "currency")) || (key0 === "minVolumeAmount")) || (key0 === "maxVolumeAmount")) || (key0 === "validFrom")) || (key0 === "validUntil")) || (key0 === "priority")) || (key0 === "isActive"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}

exports.updateCommissionRule_body = validate313;

function validate313(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) > 200){
vErrors = fail(vErrors, instancePath+"/name", fail6);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/name", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/name", fail4);
errors++;
}
}
if(data.rateBps !== undefined){
if(!(validate276(data.rateBps, {instancePath:instancePath+"/rateBps"}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data.categorySlug !== undefined){
if(!(validate31(data.categorySlug, {instancePath:instancePath+"/categorySlug"}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.vendorId !== undefined){
let data3 = data.vendorId;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/vendorId", fail4);
errors++;
}
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = fail(vErrors, instancePath+"/vendorId", fail27);
errors++;
}
}
}
if(data.vendorTier !== undefined){
if(!(validate274(data.vendorTier, {instancePath:instancePath+"/vendorTier"}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate77(data.currency, {instancePath:instancePath+"/currency"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.minVolumeAmount !== undefined){
let data6 = data.minVolumeAmount;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fail(vErrors, instancePath+"/minVolumeAmount", fail9);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
vErrors = fail(vErrors, instancePath+"/minVolumeAmount", fail67);
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = fail(vErrors, instancePath+"/minVolumeAmount", fail68);
errors++;
}
if(!(formats32.validate(data6))){
vErrors = fail(vErrors, instancePath+"/minVolumeAmount", fail69);
errors++;
}
}
}
if(data.maxVolumeAmount !== undefined){
let data7 = data.maxVolumeAmount;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/maxVolumeAmount", fail9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/maxVolumeAmount", fail67);
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = fail(vErrors, instancePath+"/maxVolumeAmount", fail68);
errors++;
}
if(!(formats32.validate(data7))){
vErrors = fail(vErrors, instancePath+"/maxVolumeAmount", fail69);
errors++;
}
}
}
if(data.validFrom !== undefined){
let data8 = data.validFrom;
if(typeof data8 === "string"){
if(func0(data8) > 64){
vErrors = fail(vErrors, instancePath+"/validFrom", fail1);
errors++;
}
if(data8.length <= 128){
if(!(formats22.validate(data8))){
vErrors = fail(vErrors, instancePath+"/validFrom", fail57);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/validFrom", fail4);
errors++;
}
}
if(data.validUntil !== undefined){
let data9 = data.validUntil;
if(typeof data9 === "string"){
if(func0(data9) > 64){
vErrors = fail(vErrors, instancePath+"/validUntil", fail1);
errors++;
}
if(data9.length <= 128){
if(!(formats22.validate(data9))){
vErrors = fail(vErrors, instancePath+"/validUntil", fail57);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/validUntil", fail4);
errors++;
}
}
if(data.priority !== undefined){
let data10 = data.priority;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = fail(vErrors, instancePath+"/priority", fail9);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
vErrors = fail(vErrors, instancePath+"/priority", fail10);
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = fail(vErrors, instancePath+"/priority", fail68);
errors++;
}
}
}
if(data.isActive !== undefined){
if(typeof data.isActive !== "boolean"){
vErrors = fail(vErrors, instancePath+"/isActive", fail32);
errors++;
}
}
for(const key0 in data){
if(!((((((((((((key0 === "name") || (key0 === "rateBps")) || (key0 === "categorySlug")) || (key0 === "vendorId")) || (key0 === "vendorTier")) || (key0 === "currency")) || (key0 === "minVolumeAmount")) || (key0 === "maxVolumeAmount")) || (key0 === "validFrom")) || (key0 === "validUntil")) || (key0 === "priority")) || (key0 === "isActive"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}

exports.listPayouts_query = validate318;
const schema174 = {"type":"string","enum":["pending","processing","completed","failed"]};

function validate319(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((data === "pending") || (data === "processing")) || (data === "completed")) || (data === "failed"))){
vErrors = fail(vErrors, instancePath, fail206);
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}


function validate318(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.vendorId !== undefined){
let data0 = data.vendorId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/vendorId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/vendorId", fail4);
errors++;
}
}
if(data.status !== undefined){
if(!(validate319(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "vendorId") || (key0 === "status")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}

exports.runPayouts_body = validate321;

function validate321(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.force === undefined){
data.force = false;
}
if(data.vendorIds !== undefined){
let data0 = data.vendorIds;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = fail(vErrors, instancePath+"/vendorIds", fail207);
errors++;
}
if(data0.length < 1){
vErrors = fail(vErrors, instancePath+"/vendorIds", fail55);
errors++;
}
if(data0.length <= 1000){
for(let i0 = 0; i0 < data0.length && errors < 100; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/vendorIds/" + i0, fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/vendorIds/" + i0, fail4);
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/vendorIds", fail49);
errors++;
}
}
if(typeof data.force !== "boolean"){
vErrors = fail(vErrors, instancePath+"/force", fail32);
errors++;
}
for(const key0 in data){
if(!((key0 === "vendorIds") || (key0 === "force"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}

exports.listSubOrders_query = validate322;

function validate322(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.vendorId !== undefined){
let data0 = data.vendorId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/vendorId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/vendorId", fail4);
errors++;
}
}
if(data.orderId !== undefined){
let data1 = data.orderId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/orderId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/orderId", fail4);
errors++;
}
}
if(data.status !== undefined){
if(!(validate301(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
let data3 = data.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "vendorId") || (key0 === "orderId")) || (key0 === "status")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}

exports.changeSubOrderStatus_body = validate324;

function validate324(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = fail(vErrors, instancePath, fail88);
errors++;
}
if(data.status !== undefined){
if(!(validate301(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func0(data1) > 500){
vErrors = fail(vErrors, instancePath+"/reason", fail70);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/reason", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reason", fail4);
errors++;
}
}
if(data.carrier !== undefined){
let data2 = data.carrier;
if(typeof data2 === "string"){
if(func0(data2) > 100){
vErrors = fail(vErrors, instancePath+"/carrier", fail45);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/carrier", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/carrier", fail4);
errors++;
}
}
if(data.trackingNumber !== undefined){
let data3 = data.trackingNumber;
if(typeof data3 === "string"){
if(func0(data3) > 100){
vErrors = fail(vErrors, instancePath+"/trackingNumber", fail45);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/trackingNumber", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/trackingNumber", fail4);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "reason")) || (key0 === "carrier")) || (key0 === "trackingNumber"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}

exports.listDisputes_query = validate326;
const schema179 = {"type":"string","enum":["open","vendor_response_pending","platform_review","escalated","resolved","closed"]};

function validate327(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((((data === "open") || (data === "vendor_response_pending")) || (data === "platform_review")) || (data === "escalated")) || (data === "resolved")) || (data === "closed"))){
vErrors = fail(vErrors, instancePath, fail208);
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}


function validate326(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.status !== undefined){
if(!(validate327(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}

exports.openDispute_body = validate329;
const schema180 = {"type":"object","required":["subOrderId","reason","description"],"additionalProperties":false,"properties":{"subOrderId":{"type":"string","format":"uuid"},"reason":{"type":"string","enum":["item_not_received","item_not_as_described","defective","wrong_item","other"]},"description":{"type":"string","minLength":1,"maxLength":2000},"evidence":{"type":"array","maxItems":10,"items":{"$ref":"DisputeEvidenceInput"}}}};
const schema181 = {"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["text","image","document","tracking"]},"url":{"type":"string","maxLength":2048,"pattern":"^https?://.*$"},"note":{"type":"string","minLength":1,"maxLength":2000}}};

function validate330(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = fail(vErrors, instancePath, fail19);
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/type", fail4);
errors++;
}
if(!((((data0 === "text") || (data0 === "image")) || (data0 === "document")) || (data0 === "tracking"))){
vErrors = fail(vErrors, instancePath+"/type", fail209);
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(func0(data1) > 2048){
vErrors = fail(vErrors, instancePath+"/url", fail92);
errors++;
}
if(data1.length <= 4096){
if(!pattern18.test(data1)){
vErrors = fail(vErrors, instancePath+"/url", fail93);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", fail4);
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func0(data2) > 2000){
vErrors = fail(vErrors, instancePath+"/note", fail203);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/note", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/note", fail4);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "url")) || (key0 === "note"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}


function validate329(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subOrderId === undefined){
vErrors = fail(vErrors, instancePath, fail210);
errors++;
}
if(data.reason === undefined){
vErrors = fail(vErrors, instancePath, fail191);
errors++;
}
if(data.description === undefined){
vErrors = fail(vErrors, instancePath, fail211);
errors++;
}
if(data.subOrderId !== undefined){
let data0 = data.subOrderId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/subOrderId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/subOrderId", fail4);
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, instancePath+"/reason", fail4);
errors++;
}
if(!(((((data1 === "item_not_received") || (data1 === "item_not_as_described")) || (data1 === "defective")) || (data1 === "wrong_item")) || (data1 === "other"))){
vErrors = fail(vErrors, instancePath+"/reason", fail212);
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func0(data2) > 2000){
vErrors = fail(vErrors, instancePath+"/description", fail203);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/description", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/description", fail4);
errors++;
}
}
if(data.evidence !== undefined){
let data3 = data.evidence;
if(Array.isArray(data3)){
if(data3.length > 10){
vErrors = fail(vErrors, instancePath+"/evidence", fail54);
errors++;
}
if(data3.length <= 10){
for(let i0 = 0; i0 < data3.length && errors < 100; i0++){
if(!(validate330(data3[i0], {instancePath:instancePath+"/evidence/" + i0}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/evidence", fail49);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "subOrderId") || (key0 === "reason")) || (key0 === "description")) || (key0 === "evidence"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}

exports.respondToDispute_body = validate332;

function validate332(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note === undefined){
vErrors = fail(vErrors, instancePath, fail213);
errors++;
}
if(data.note !== undefined){
let data0 = data.note;
if(typeof data0 === "string"){
if(func0(data0) > 2000){
vErrors = fail(vErrors, instancePath+"/note", fail203);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/note", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/note", fail4);
errors++;
}
}
if(data.evidence !== undefined){
let data1 = data.evidence;
if(Array.isArray(data1)){
if(data1.length > 10){
vErrors = fail(vErrors, instancePath+"/evidence", fail54);
errors++;
}
if(data1.length <= 10){
for(let i0 = 0; i0 < data1.length && errors < 100; i0++){
if(!(validate330(data1[i0], {instancePath:instancePath+"/evidence/" + i0}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/evidence", fail49);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "note") || (key0 === "evidence"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}

exports.resolveDispute_body = validate334;
const schema183 = {"type":"object","required":["resolution"],"additionalProperties":false,"properties":{"resolution":{"type":"string","enum":["refund_full","refund_partial","replacement","rejected","vendor_favor","buyer_favor"]},"refundAmount":{"type":"integer","format":"int64","minimum":1,"maximum":9007199254740991},"note":{"type":"string","minLength":1,"maxLength":2000}}};

function validate334(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resolution === undefined){
vErrors = fail(vErrors, instancePath, fail214);
errors++;
}
if(data.resolution !== undefined){
let data0 = data.resolution;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/resolution", fail4);
errors++;
}
if(!((((((data0 === "refund_full") || (data0 === "refund_partial")) || (data0 === "replacement")) || (data0 === "rejected")) || (data0 === "vendor_favor")) || (data0 === "buyer_favor"))){
vErrors = fail(vErrors, instancePath+"/resolution", fail215);
errors++;
}
}
if(data.refundAmount !== undefined){
let data1 = data.refundAmount;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/refundAmount", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/refundAmount", fail67);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/refundAmount", fail11);
errors++;
}
if(!(formats32.validate(data1))){
vErrors = fail(vErrors, instancePath+"/refundAmount", fail69);
errors++;
}
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func0(data2) > 2000){
vErrors = fail(vErrors, instancePath+"/note", fail203);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/note", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/note", fail4);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "resolution") || (key0 === "refundAmount")) || (key0 === "note"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}

exports.listReturns_query = validate335;
const schema185 = {"type":"string","enum":["requested","vendor_approved","vendor_rejected","shipped_back","received","refunded","closed"]};

function validate336(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!(((((((data === "requested") || (data === "vendor_approved")) || (data === "vendor_rejected")) || (data === "shipped_back")) || (data === "received")) || (data === "refunded")) || (data === "closed"))){
vErrors = fail(vErrors, instancePath, fail216);
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}


function validate335(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.status !== undefined){
if(!(validate336(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
}
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}

exports.requestReturn_body = validate338;
const schema186 = {"type":"object","required":["subOrderId","lineItems","reason"],"additionalProperties":false,"properties":{"subOrderId":{"type":"string","format":"uuid"},"lineItems":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"OrderLineQuantityInput"}},"reason":{"type":"string","enum":["defective","wrong_item","not_as_described","changed_mind","other"]},"note":{"type":"string","minLength":1,"maxLength":2000}}};

function validate338(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subOrderId === undefined){
vErrors = fail(vErrors, instancePath, fail210);
errors++;
}
if(data.lineItems === undefined){
vErrors = fail(vErrors, instancePath, fail123);
errors++;
}
if(data.reason === undefined){
vErrors = fail(vErrors, instancePath, fail191);
errors++;
}
if(data.subOrderId !== undefined){
let data0 = data.subOrderId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/subOrderId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/subOrderId", fail4);
errors++;
}
}
if(data.lineItems !== undefined){
let data1 = data.lineItems;
if(Array.isArray(data1)){
if(data1.length > 500){
vErrors = fail(vErrors, instancePath+"/lineItems", fail89);
errors++;
}
if(data1.length < 1){
vErrors = fail(vErrors, instancePath+"/lineItems", fail55);
errors++;
}
if(data1.length <= 500){
for(let i0 = 0; i0 < data1.length && errors < 100; i0++){
if(!(validate106(data1[i0], {instancePath:instancePath+"/lineItems/" + i0}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/lineItems", fail49);
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 !== "string"){
vErrors = fail(vErrors, instancePath+"/reason", fail4);
errors++;
}
if(!(((((data3 === "defective") || (data3 === "wrong_item")) || (data3 === "not_as_described")) || (data3 === "changed_mind")) || (data3 === "other"))){
vErrors = fail(vErrors, instancePath+"/reason", fail217);
errors++;
}
}
if(data.note !== undefined){
let data4 = data.note;
if(typeof data4 === "string"){
if(func0(data4) > 2000){
vErrors = fail(vErrors, instancePath+"/note", fail203);
errors++;
}
if(func0(data4) < 1){
vErrors = fail(vErrors, instancePath+"/note", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/note", fail4);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "subOrderId") || (key0 === "lineItems")) || (key0 === "reason")) || (key0 === "note"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}

exports.shipReturnBack_body = validate340;

function validate340(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.returnTracking === undefined){
vErrors = fail(vErrors, instancePath, fail218);
errors++;
}
if(data.carrier !== undefined){
let data0 = data.carrier;
if(typeof data0 === "string"){
if(func0(data0) > 100){
vErrors = fail(vErrors, instancePath+"/carrier", fail45);
errors++;
}
if(func0(data0) < 1){
vErrors = fail(vErrors, instancePath+"/carrier", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/carrier", fail4);
errors++;
}
}
if(data.returnTracking !== undefined){
let data1 = data.returnTracking;
if(typeof data1 === "string"){
if(func0(data1) > 100){
vErrors = fail(vErrors, instancePath+"/returnTracking", fail45);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/returnTracking", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/returnTracking", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "carrier") || (key0 === "returnTracking"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}

exports.receiveReturn_body = validate341;

function validate341(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.restock === undefined){
data.restock = false;
}
if(typeof data.restock !== "boolean"){
vErrors = fail(vErrors, instancePath+"/restock", fail32);
errors++;
}
for(const key0 in data){
if(!(key0 === "restock")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}

exports.createVendorReview_body = validate342;

function validate342(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.orderId === undefined){
vErrors = fail(vErrors, instancePath, fail143);
errors++;
}
if(data.rating === undefined){
vErrors = fail(vErrors, instancePath, fail219);
errors++;
}
if(data.orderId !== undefined){
let data0 = data.orderId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/orderId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/orderId", fail4);
errors++;
}
}
if(data.rating !== undefined){
let data1 = data.rating;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/rating", fail9);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/rating", fail220);
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = fail(vErrors, instancePath+"/rating", fail11);
errors++;
}
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func0(data2) > 200){
vErrors = fail(vErrors, instancePath+"/title", fail6);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/title", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/title", fail4);
errors++;
}
}
if(data.body !== undefined){
let data3 = data.body;
if(typeof data3 === "string"){
if(func0(data3) > 5000){
vErrors = fail(vErrors, instancePath+"/body", fail41);
errors++;
}
if(func0(data3) < 1){
vErrors = fail(vErrors, instancePath+"/body", fail2);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/body", fail4);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "orderId") || (key0 === "rating")) || (key0 === "title")) || (key0 === "body"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}

exports.moderateVendorReview_path = validate343;

function validate343(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, fail26);
errors++;
}
if(data.reviewId === undefined){
vErrors = fail(vErrors, instancePath, fail221);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = fail(vErrors, instancePath+"/id", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", fail4);
errors++;
}
}
if(data.reviewId !== undefined){
let data1 = data.reviewId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/reviewId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reviewId", fail4);
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "reviewId"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}

exports.moderateVendorReview_body = validate344;
const schema191 = {"type":"object","required":["status"],"additionalProperties":false,"properties":{"status":{"type":"string","enum":["published","hidden","flagged"]}}};

function validate344(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = fail(vErrors, instancePath, fail88);
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", fail4);
errors++;
}
if(!(((data0 === "published") || (data0 === "hidden")) || (data0 === "flagged"))){
vErrors = fail(vErrors, instancePath+"/status", fail222);
errors++;
}
}
for(const key0 in data){
if(!(key0 === "status")){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}

exports.listReviews_query = validate345;
const schema193 = {"type":"string","enum":["pending","published","hidden","flagged"]};

function validate346(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, fail4);
errors++;
}
if(!((((data === "pending") || (data === "published")) || (data === "hidden")) || (data === "flagged"))){
vErrors = fail(vErrors, instancePath, fail223);
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}


function validate345(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
data.page = 1;
}
if(data.limit === undefined){
data.limit = 20;
}
if(data.status !== undefined){
if(!(validate346(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
if(data.vendorId !== undefined){
let data1 = data.vendorId;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = fail(vErrors, instancePath+"/vendorId", fail27);
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/vendorId", fail4);
errors++;
}
}
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/page", fail9);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/page", fail10);
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = fail(vErrors, instancePath+"/page", fail11);
errors++;
}
}
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/limit", fail9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/limit", fail12);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/limit", fail11);
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "vendorId")) || (key0 === "page")) || (key0 === "limit"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}

exports.updateVendorReview_body = validate348;

function validate348(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = fail(vErrors, instancePath, fail25);
errors++;
}
if(data.rating !== undefined){
let data0 = data.rating;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/rating", fail9);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/rating", fail220);
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = fail(vErrors, instancePath+"/rating", fail11);
errors++;
}
}
}
if(data.title !== undefined){
let data1 = data.title;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/title", fail4);
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 200){
vErrors = fail(vErrors, instancePath+"/title", fail6);
errors++;
}
if(func0(data1) < 1){
vErrors = fail(vErrors, instancePath+"/title", fail2);
errors++;
}
}
}
if(data.body !== undefined){
let data2 = data.body;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = fail(vErrors, instancePath+"/body", fail4);
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 5000){
vErrors = fail(vErrors, instancePath+"/body", fail41);
errors++;
}
if(func0(data2) < 1){
vErrors = fail(vErrors, instancePath+"/body", fail2);
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "rating") || (key0 === "title")) || (key0 === "body"))){
if(errors >= 100){
break;
}
vErrors = fail(vErrors, instancePath, ["additionalProperties", {additionalProperty: key0}, "must NOT have additional properties"]);
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, fail0);
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}

function fail(errors, instancePath, [keyword, params, message]) {
  const error = { instancePath, keyword, params, message };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
const fail0 = ["type", {type: "object"}, "must be object"];
const fail1 = ["maxLength", {limit: 64}, "must NOT have more than 64 characters"];
const fail2 = ["minLength", {limit: 1}, "must NOT have fewer than 1 characters"];
const fail3 = ["pattern", {pattern: "^[a-z][A-Za-z0-9_]{0,63}$"}, "must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\""];
const fail4 = ["type", {type: "string"}, "must be string"];
const fail5 = ["enum", {allowedValues: schema9.enum}, "must be equal to one of the allowed values"];
const fail6 = ["maxLength", {limit: 200}, "must NOT have more than 200 characters"];
const fail7 = ["enum", {allowedValues: schema7.properties.sort.enum}, "must be equal to one of the allowed values"];
const fail8 = ["pattern", {pattern: "^(attributes|variants|categories|brands|media|inventory|pricing)(,(attributes|variants|categories|brands|media|inventory|pricing))*$"}, "must match pattern \""+"^(attributes|variants|categories|brands|media|inventory|pricing)(,(attributes|variants|categories|brands|media|inventory|pricing))*$"+"\""];
const fail9 = ["type", {type: "integer"}, "must be integer"];
const fail10 = ["maximum", {comparison: "<=", limit: 1000000}, "must be <= 1000000"];
const fail11 = ["minimum", {comparison: ">=", limit: 1}, "must be >= 1"];
const fail12 = ["maximum", {comparison: "<=", limit: 2147483647}, "must be <= 2147483647"];
const fail13 = ["maxLength", {limit: 8192}, "must NOT have more than 8192 characters"];
const fail14 = ["maxLength", {limit: 255}, "must NOT have more than 255 characters"];
const fail15 = ["minLength", {limit: 8}, "must NOT have fewer than 8 characters"];
const fail16 = ["pattern", {pattern: "^[\\x21-\\x7e]+$"}, "must match pattern \""+"^[\\x21-\\x7e]+$"+"\""];
const fail17 = ["pattern", {pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}, "must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""];
const fail18 = ["maxProperties", {limit: 100}, "must NOT have more than 100 properties"];
const fail19 = ["required", {missingProperty: "type"}, "must have required property '"+"type"+"'"];
const fail20 = ["required", {missingProperty: "slug"}, "must have required property '"+"slug"+"'"];
const fail21 = ["enum", {allowedValues: schema12.properties.status.enum}, "must be equal to one of the allowed values"];
const fail22 = ["required", {missingProperty: "idOrSlug"}, "must have required property '"+"idOrSlug"+"'"];
const fail23 = ["pattern", {pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"}, "must match pattern \""+"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"+"\""];
const fail24 = ["maxLength", {limit: 512}, "must NOT have more than 512 characters"];
const fail25 = ["minProperties", {limit: 1}, "must NOT have fewer than 1 properties"];
const fail26 = ["required", {missingProperty: "id"}, "must have required property '"+"id"+"'"];
const fail27 = ["format", {format: "uuid"}, "must match format \""+"uuid"+"\""];
const fail28 = ["maxLength", {limit: 35}, "must NOT have more than 35 characters"];
const fail29 = ["minLength", {limit: 2}, "must NOT have fewer than 2 characters"];
const fail30 = ["pattern", {pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"}, "must match pattern \""+"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"+"\""];
const fail31 = ["required", {missingProperty: "locale"}, "must have required property '"+"locale"+"'"];
const fail32 = ["type", {type: "boolean"}, "must be boolean"];
const fail33 = ["required", {missingProperty: "title"}, "must have required property '"+"title"+"'"];
const fail34 = ["maxLength", {limit: 300}, "must NOT have more than 300 characters"];
const fail35 = ["maxLength", {limit: 20000}, "must NOT have more than 20000 characters"];
const fail36 = ["maxProperties", {limit: 1000}, "must NOT have more than 1000 properties"];
const fail37 = ["maxLength", {limit: 1000}, "must NOT have more than 1000 characters"];
const fail38 = ["maxLength", {limit: 36}, "must NOT have more than 36 characters"];
const fail39 = ["pattern", {pattern: "^(root|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"}, "must match pattern \""+"^(root|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"+"\""];
const fail40 = ["required", {missingProperty: "name"}, "must have required property '"+"name"+"'"];
const fail41 = ["maxLength", {limit: 5000}, "must NOT have more than 5000 characters"];
const fail42 = ["minimum", {comparison: ">=", limit: -1000000}, "must be >= -1000000"];
const fail43 = ["required", {missingProperty: "categoryId"}, "must have required property '"+"categoryId"+"'"];
const fail44 = ["required", {missingProperty: "brandId"}, "must have required property '"+"brandId"+"'"];
const fail45 = ["maxLength", {limit: 100}, "must NOT have more than 100 characters"];
const fail46 = ["pattern", {pattern: "^\\S(.*\\S)?$"}, "must match pattern \""+"^\\S(.*\\S)?$"+"\""];
const fail47 = ["maxItems", {limit: 200}, "must NOT have more than 200 items"];
const fail48 = ["uniqueItems", {i: 0, j: 0}, "must NOT have duplicate items (items ## "+0+" and "+0+" are identical)"];
const fail49 = ["type", {type: "array"}, "must be array"];
const fail50 = ["required", {missingProperty: "optionTypeId"}, "must have required property '"+"optionTypeId"+"'"];
const fail51 = ["required", {missingProperty: "value"}, "must have required property '"+"value"+"'"];
const fail52 = ["maxProperties", {limit: 10}, "must NOT have more than 10 properties"];
const fail53 = ["enum", {allowedValues: schema39.properties.mode.enum}, "must be equal to one of the allowed values"];
const fail54 = ["maxItems", {limit: 10}, "must NOT have more than 10 items"];
const fail55 = ["minItems", {limit: 1}, "must NOT have fewer than 1 items"];
const fail56 = ["enum", {allowedValues: schema41.enum}, "must be equal to one of the allowed values"];
const fail57 = ["format", {format: "date-time"}, "must match format \""+"date-time"+"\""];
const fail58 = ["maxLength", {limit: 3}, "must NOT have more than 3 characters"];
const fail59 = ["minLength", {limit: 3}, "must NOT have fewer than 3 characters"];
const fail60 = ["pattern", {pattern: "^[A-Z]{3}$"}, "must match pattern \""+"^[A-Z]{3}$"+"\""];
const fail61 = ["maxLength", {limit: 254}, "must NOT have more than 254 characters"];
const fail62 = ["format", {format: "email"}, "must match format \""+"email"+"\""];
const fail63 = ["maxLength", {limit: 128}, "must NOT have more than 128 characters"];
const fail64 = ["required", {missingProperty: "entityId"}, "must have required property '"+"entityId"+"'"];
const fail65 = ["required", {missingProperty: "quantity"}, "must have required property '"+"quantity"+"'"];
const fail66 = ["maximum", {comparison: "<=", limit: 9999}, "must be <= 9999"];
const fail67 = ["maximum", {comparison: "<=", limit: 9007199254740991}, "must be <= 9007199254740991"];
const fail68 = ["minimum", {comparison: ">=", limit: 0}, "must be >= 0"];
const fail69 = ["format", {format: "int64"}, "must match format \""+"int64"+"\""];
const fail70 = ["maxLength", {limit: 500}, "must NOT have more than 500 characters"];
const fail71 = ["required", {missingProperty: "itemId"}, "must have required property '"+"itemId"+"'"];
const fail72 = ["pattern", {pattern: "^\\s*[A-Za-z0-9]+([-_][A-Za-z0-9]+)*\\s*$"}, "must match pattern \""+"^\\s*[A-Za-z0-9]+([-_][A-Za-z0-9]+)*\\s*$"+"\""];
const fail73 = ["maxLength", {limit: 2}, "must NOT have more than 2 characters"];
const fail74 = ["pattern", {pattern: "^[A-Z]{2}$"}, "must match pattern \""+"^[A-Z]{2}$"+"\""];
const fail75 = ["required", {missingProperty: "line1"}, "must have required property '"+"line1"+"'"];
const fail76 = ["required", {missingProperty: "city"}, "must have required property '"+"city"+"'"];
const fail77 = ["required", {missingProperty: "postalCode"}, "must have required property '"+"postalCode"+"'"];
const fail78 = ["required", {missingProperty: "country"}, "must have required property '"+"country"+"'"];
const fail79 = ["maxLength", {limit: 20}, "must NOT have more than 20 characters"];
const fail80 = ["maxLength", {limit: 40}, "must NOT have more than 40 characters"];
const fail81 = ["required", {missingProperty: "cartId"}, "must have required property '"+"cartId"+"'"];
const fail82 = ["maxItems", {limit: 100}, "must NOT have more than 100 items"];
const fail83 = ["enum", {allowedValues: schema57.enum}, "must be equal to one of the allowed values"];
const fail84 = ["enum", {allowedValues: schema56.properties.paymentReview.enum}, "must be equal to one of the allowed values"];
const fail85 = ["required", {missingProperty: "idOrNumber"}, "must have required property '"+"idOrNumber"+"'"];
const fail86 = ["pattern", {pattern: "^[A-Za-z0-9-]+$"}, "must match pattern \""+"^[A-Za-z0-9-]+$"+"\""];
const fail87 = ["required", {missingProperty: "orderLineItemId"}, "must have required property '"+"orderLineItemId"+"'"];
const fail88 = ["required", {missingProperty: "status"}, "must have required property '"+"status"+"'"];
const fail89 = ["maxItems", {limit: 500}, "must NOT have more than 500 items"];
const fail90 = ["enum", {allowedValues: schema62.enum}, "must be equal to one of the allowed values"];
const fail91 = ["enum", {allowedValues: schema61.properties.status.enum}, "must be equal to one of the allowed values"];
const fail92 = ["maxLength", {limit: 2048}, "must NOT have more than 2048 characters"];
const fail93 = ["pattern", {pattern: "^https?://.*$"}, "must match pattern \""+"^https?://.*$"+"\""];
const fail94 = ["required", {missingProperty: "lineItemId"}, "must have required property '"+"lineItemId"+"'"];
const fail95 = ["required", {missingProperty: "mediaAssetId"}, "must have required property '"+"mediaAssetId"+"'"];
const fail96 = ["required", {missingProperty: "expires"}, "must have required property '"+"expires"+"'"];
const fail97 = ["required", {missingProperty: "signature"}, "must have required property '"+"signature"+"'"];
const fail98 = ["maximum", {comparison: "<=", limit: 99999999999}, "must be <= 99999999999"];
const fail99 = ["maxLength", {limit: 43}, "must NOT have more than 43 characters"];
const fail100 = ["minLength", {limit: 43}, "must NOT have fewer than 43 characters"];
const fail101 = ["pattern", {pattern: "^[A-Za-z0-9_-]{43}$"}, "must match pattern \""+"^[A-Za-z0-9_-]{43}$"+"\""];
const fail102 = ["required", {missingProperty: "entityIds"}, "must have required property '"+"entityIds"+"'"];
const fail103 = ["maxLength", {limit: 3699}, "must NOT have more than 3699 characters"];
const fail104 = ["minLength", {limit: 36}, "must NOT have fewer than 36 characters"];
const fail105 = ["pattern", {pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(,[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}){0,99}$"}, "must match pattern \""+"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(,[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}){0,99}$"+"\""];
const fail106 = ["enum", {allowedValues: schema71.enum}, "must be equal to one of the allowed values"];
const fail107 = ["required", {missingProperty: "warehouseId"}, "must have required property '"+"warehouseId"+"'"];
const fail108 = ["minimum", {comparison: ">=", limit: -2147483647}, "must be >= -2147483647"];
const fail109 = ["maximum", {comparison: "<=", limit: 2592000}, "must be <= 2592000"];
const fail110 = ["minimum", {comparison: ">=", limit: 60}, "must be >= 60"];
const fail111 = ["pattern", {pattern: "^[A-Z0-9]+([-_][A-Z0-9]+)*$"}, "must match pattern \""+"^[A-Z0-9]+([-_][A-Z0-9]+)*$"+"\""];
const fail112 = ["if", {failingKeyword: "else"}, "must match \"else\" schema"];
const fail113 = ["required", {missingProperty: "currency"}, "must have required property '"+"currency"+"'"];
const fail114 = ["required", {missingProperty: "amount"}, "must have required property '"+"amount"+"'"];
const fail115 = ["enum", {allowedValues: schema80.enum}, "must be equal to one of the allowed values"];
const fail116 = ["enum", {allowedValues: schema82.properties.status.enum}, "must be equal to one of the allowed values"];
const fail117 = ["enum", {allowedValues: schema84.enum}, "must be equal to one of the allowed values"];
const fail118 = ["required", {missingProperty: "entityType"}, "must have required property '"+"entityType"+"'"];
const fail119 = ["required", {missingProperty: "unitPrice"}, "must have required property '"+"unitPrice"+"'"];
const fail120 = ["required", {missingProperty: "totalPrice"}, "must have required property '"+"totalPrice"+"'"];
const fail121 = ["required", {missingProperty: "code"}, "must have required property '"+"code"+"'"];
const fail122 = ["required", {missingProperty: "subtotal"}, "must have required property '"+"subtotal"+"'"];
const fail123 = ["required", {missingProperty: "lineItems"}, "must have required property '"+"lineItems"+"'"];
const fail124 = ["pattern", {pattern: "^(type|category|brand|status|price|options)(,(type|category|brand|status|price|options))*$"}, "must match pattern \""+"^(type|category|brand|status|price|options)(,(type|category|brand|status|price|options))*$"+"\""];
const fail125 = ["required", {missingProperty: "file"}, "must have required property '"+"file"+"'"];
const fail126 = ["enum", {allowedValues: schema93.properties.role.enum}, "must be equal to one of the allowed values"];
const fail127 = ["maxLength", {limit: 1024}, "must NOT have more than 1024 characters"];
const fail128 = ["enum", {allowedValues: schema97.enum}, "must be equal to one of the allowed values"];
const fail129 = ["required", {missingProperty: "url"}, "must have required property '"+"url"+"'"];
const fail130 = ["required", {missingProperty: "events"}, "must have required property '"+"events"+"'"];
const fail131 = ["pattern", {pattern: "^https?://"}, "must match pattern \""+"^https?://"+"\""];
const fail132 = ["format", {format: "uri"}, "must match format \""+"uri"+"\""];
const fail133 = ["maxLength", {limit: 96}, "must NOT have more than 96 characters"];
const fail134 = ["minLength", {limit: 38}, "must NOT have fewer than 38 characters"];
const fail135 = ["pattern", {pattern: "^whsec_[A-Za-z0-9+/]{32,86}={0,2}$"}, "must match pattern \""+"^whsec_[A-Za-z0-9+/]{32,86}={0,2}$"+"\""];
const fail136 = ["enum", {allowedValues: schema100.enum}, "must be equal to one of the allowed values"];
const fail137 = ["enum", {allowedValues: schema99.properties.status.enum}, "must be equal to one of the allowed values"];
const fail138 = ["required", {missingProperty: "deliveryId"}, "must have required property '"+"deliveryId"+"'"];
const fail139 = ["required", {missingProperty: "firstName"}, "must have required property '"+"firstName"+"'"];
const fail140 = ["required", {missingProperty: "lastName"}, "must have required property '"+"lastName"+"'"];
const fail141 = ["enum", {allowedValues: schema103.properties.type.enum}, "must be equal to one of the allowed values"];
const fail142 = ["enum", {allowedValues: schema104.properties.isDefault.enum}, "must be equal to one of the allowed values"];
const fail143 = ["required", {missingProperty: "orderId"}, "must have required property '"+"orderId"+"'"];
const fail144 = ["pattern", {pattern: "\\S"}, "must match pattern \""+"\\S"+"\""];
const fail145 = ["required", {missingProperty: "customerId"}, "must have required property '"+"customerId"+"'"];
const fail146 = ["pattern", {pattern: "^[A-Z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*$"}, "must match pattern \""+"^[A-Z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*$"+"\""];
const fail147 = ["enum", {allowedValues: schema115.enum}, "must be equal to one of the allowed values"];
const fail148 = ["minLength", {limit: 10}, "must NOT have fewer than 10 characters"];
const fail149 = ["pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"}, "must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$"+"\""];
const fail150 = ["maxItems", {limit: 2}, "must NOT have more than 2 items"];
const fail151 = ["minItems", {limit: 2}, "must NOT have fewer than 2 items"];
const fail152 = ["enum", {allowedValues: schema118.enum}, "must be equal to one of the allowed values"];
const fail153 = ["required", {missingProperty: "dimension"}, "must have required property '"+"dimension"+"'"];
const fail154 = ["required", {missingProperty: "member"}, "must have required property '"+"member"+"'"];
const fail155 = ["required", {missingProperty: "operator"}, "must have required property '"+"operator"+"'"];
const fail156 = ["required", {missingProperty: "values"}, "must have required property '"+"values"+"'"];
const fail157 = ["enum", {allowedValues: schema119.properties.operator.enum}, "must be equal to one of the allowed values"];
const fail158 = ["required", {missingProperty: "direction"}, "must have required property '"+"direction"+"'"];
const fail159 = ["enum", {allowedValues: schema120.properties.direction.enum}, "must be equal to one of the allowed values"];
const fail160 = ["required", {missingProperty: "measures"}, "must have required property '"+"measures"+"'"];
const fail161 = ["maxItems", {limit: 20}, "must NOT have more than 20 items"];
const fail162 = ["maxItems", {limit: 3}, "must NOT have more than 3 items"];
const fail163 = ["maximum", {comparison: "<=", limit: 1000}, "must be <= 1000"];
const fail164 = ["pattern", {pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"}, "must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\""];
const fail165 = ["pattern", {pattern: "^[a-z][a-z0-9_]*$"}, "must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""];
const fail166 = ["pattern", {pattern: "^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)+$"}, "must match pattern \""+"^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)+$"+"\""];
const fail167 = ["required", {missingProperty: "email"}, "must have required property '"+"email"+"'"];
const fail168 = ["required", {missingProperty: "password"}, "must have required property '"+"password"+"'"];
const fail169 = ["minLength", {limit: 6}, "must NOT have fewer than 6 characters"];
const fail170 = ["required", {missingProperty: "currentPassword"}, "must have required property '"+"currentPassword"+"'"];
const fail171 = ["required", {missingProperty: "newPassword"}, "must have required property '"+"newPassword"+"'"];
const fail172 = ["required", {missingProperty: "token"}, "must have required property '"+"token"+"'"];
const fail173 = ["maxLength", {limit: 256}, "must NOT have more than 256 characters"];
const fail174 = ["enum", {allowedValues: schema138.enum}, "must be equal to one of the allowed values"];
const fail175 = ["required", {missingProperty: "role"}, "must have required property '"+"role"+"'"];
const fail176 = ["pattern", {pattern: "^(\\*:\\*|[a-z][a-z0-9-]*:(\\*|[a-z][a-z0-9-]*(:[a-z][a-z0-9-]*)?))$"}, "must match pattern \""+"^(\\*:\\*|[a-z][a-z0-9-]*:(\\*|[a-z][a-z0-9-]*(:[a-z][a-z0-9-]*)?))$"+"\""];
const fail177 = ["required", {missingProperty: "permissions"}, "must have required property '"+"permissions"+"'"];
const fail178 = ["maxItems", {limit: 50}, "must NOT have more than 50 items"];
const fail179 = ["pattern", {pattern: "^[A-Za-z0-9_-]+$"}, "must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""];
const fail180 = ["enum", {allowedValues: schema144.enum}, "must be equal to one of the allowed values"];
const fail181 = ["required", {missingProperty: "accountHolder"}, "must have required property '"+"accountHolder"+"'"];
const fail182 = ["required", {missingProperty: "iban"}, "must have required property '"+"iban"+"'"];
const fail183 = ["maxLength", {limit: 34}, "must NOT have more than 34 characters"];
const fail184 = ["minLength", {limit: 5}, "must NOT have fewer than 5 characters"];
const fail185 = ["pattern", {pattern: "^[A-Z0-9]+$"}, "must match pattern \""+"^[A-Z0-9]+$"+"\""];
const fail186 = ["maxLength", {limit: 11}, "must NOT have more than 11 characters"];
const fail187 = ["enum", {allowedValues: schema148.enum}, "must be equal to one of the allowed values"];
const fail188 = ["maximum", {comparison: "<=", limit: 10000}, "must be <= 10000"];
const fail189 = ["enum", {allowedValues: schema150.enum}, "must be equal to one of the allowed values"];
const fail190 = ["maximum", {comparison: "<=", limit: 365}, "must be <= 365"];
const fail191 = ["required", {missingProperty: "reason"}, "must have required property '"+"reason"+"'"];
const fail192 = ["required", {missingProperty: "userId"}, "must have required property '"+"userId"+"'"];
const fail193 = ["required", {missingProperty: "promotionId"}, "must have required property '"+"promotionId"+"'"];
const fail194 = ["enum", {allowedValues: schema159.enum}, "must be equal to one of the allowed values"];
const fail195 = ["required", {missingProperty: "docId"}, "must have required property '"+"docId"+"'"];
const fail196 = ["required", {missingProperty: "notes"}, "must have required property '"+"notes"+"'"];
const fail197 = ["maximum", {comparison: "<=", limit: 1000000000000}, "must be <= 1000000000000"];
const fail198 = ["minimum", {comparison: ">=", limit: -1000000000000}, "must be >= -1000000000000"];
const fail199 = ["enum", {allowedValues: schema166.enum}, "must be equal to one of the allowed values"];
const fail200 = ["required", {missingProperty: "carrier"}, "must have required property '"+"carrier"+"'"];
const fail201 = ["required", {missingProperty: "trackingNumber"}, "must have required property '"+"trackingNumber"+"'"];
const fail202 = ["required", {missingProperty: "text"}, "must have required property '"+"text"+"'"];
const fail203 = ["maxLength", {limit: 2000}, "must NOT have more than 2000 characters"];
const fail204 = ["enum", {allowedValues: schema171.enum}, "must be equal to one of the allowed values"];
const fail205 = ["required", {missingProperty: "rateBps"}, "must have required property '"+"rateBps"+"'"];
const fail206 = ["enum", {allowedValues: schema174.enum}, "must be equal to one of the allowed values"];
const fail207 = ["maxItems", {limit: 1000}, "must NOT have more than 1000 items"];
const fail208 = ["enum", {allowedValues: schema179.enum}, "must be equal to one of the allowed values"];
const fail209 = ["enum", {allowedValues: schema181.properties.type.enum}, "must be equal to one of the allowed values"];
const fail210 = ["required", {missingProperty: "subOrderId"}, "must have required property '"+"subOrderId"+"'"];
const fail211 = ["required", {missingProperty: "description"}, "must have required property '"+"description"+"'"];
const fail212 = ["enum", {allowedValues: schema180.properties.reason.enum}, "must be equal to one of the allowed values"];
const fail213 = ["required", {missingProperty: "note"}, "must have required property '"+"note"+"'"];
const fail214 = ["required", {missingProperty: "resolution"}, "must have required property '"+"resolution"+"'"];
const fail215 = ["enum", {allowedValues: schema183.properties.resolution.enum}, "must be equal to one of the allowed values"];
const fail216 = ["enum", {allowedValues: schema185.enum}, "must be equal to one of the allowed values"];
const fail217 = ["enum", {allowedValues: schema186.properties.reason.enum}, "must be equal to one of the allowed values"];
const fail218 = ["required", {missingProperty: "returnTracking"}, "must have required property '"+"returnTracking"+"'"];
const fail219 = ["required", {missingProperty: "rating"}, "must have required property '"+"rating"+"'"];
const fail220 = ["maximum", {comparison: "<=", limit: 5}, "must be <= 5"];
const fail221 = ["required", {missingProperty: "reviewId"}, "must have required property '"+"reviewId"+"'"];
const fail222 = ["enum", {allowedValues: schema191.properties.status.enum}, "must be equal to one of the allowed values"];
const fail223 = ["enum", {allowedValues: schema193.enum}, "must be equal to one of the allowed values"];

exports.createEntity_query = exports.getHealth_query;
exports.getEntity_header = exports.listEntities_header;
exports.updateEntity_path = exports.getEntity_path;
exports.updateEntity_query = exports.getHealth_query;
exports.deleteEntity_path = exports.getEntity_path;
exports.deleteEntity_query = exports.getHealth_query;
exports.deleteEntity_header = exports.updateEntity_header;
exports.publishEntity_query = exports.getHealth_query;
exports.publishEntity_header = exports.updateEntity_header;
exports.archiveEntity_path = exports.publishEntity_path;
exports.archiveEntity_query = exports.getHealth_query;
exports.archiveEntity_header = exports.updateEntity_header;
exports.discontinueEntity_path = exports.publishEntity_path;
exports.discontinueEntity_query = exports.getHealth_query;
exports.discontinueEntity_header = exports.updateEntity_header;
exports.getEntityAttributes_header = exports.listEntities_header;
exports.setEntityAttributes_path = exports.getEntityAttributes_path;
exports.setEntityAttributes_query = exports.getHealth_query;
exports.setEntityAttributes_header = exports.updateEntity_header;
exports.listCategories_header = exports.listEntities_header;
exports.createCategory_query = exports.getHealth_query;
exports.createCategory_header = exports.createEntity_header;
exports.updateCategory_query = exports.getHealth_query;
exports.updateCategory_header = exports.updateEntity_header;
exports.deleteCategory_path = exports.updateCategory_path;
exports.deleteCategory_query = exports.getHealth_query;
exports.deleteCategory_header = exports.updateEntity_header;
exports.addEntityToCategory_query = exports.getHealth_query;
exports.removeEntityFromCategory_path = exports.addEntityToCategory_path;
exports.removeEntityFromCategory_query = exports.getHealth_query;
exports.listBrands_header = exports.listEntities_header;
exports.createBrand_query = exports.getHealth_query;
exports.createBrand_header = exports.createEntity_header;
exports.updateBrand_query = exports.getHealth_query;
exports.updateBrand_header = exports.updateEntity_header;
exports.deleteBrand_path = exports.updateBrand_path;
exports.deleteBrand_query = exports.getHealth_query;
exports.deleteBrand_header = exports.updateEntity_header;
exports.addEntityToBrand_query = exports.getHealth_query;
exports.removeEntityFromBrand_path = exports.addEntityToBrand_path;
exports.removeEntityFromBrand_query = exports.getHealth_query;
exports.createOptionType_path = exports.publishEntity_path;
exports.createOptionType_query = exports.getHealth_query;
exports.createOptionType_header = exports.createEntity_header;
exports.createOptionValue_query = exports.getHealth_query;
exports.createOptionValue_header = exports.createEntity_header;
exports.createVariant_path = exports.publishEntity_path;
exports.createVariant_query = exports.getHealth_query;
exports.createVariant_header = exports.createEntity_header;
exports.generateVariants_path = exports.publishEntity_path;
exports.generateVariants_query = exports.getHealth_query;
exports.generateVariants_header = exports.createEntity_header;
exports.createCart_query = exports.getHealth_query;
exports.getCart_path = exports.publishEntity_path;
exports.getCart_query = exports.getHealth_query;
exports.addCartItem_path = exports.publishEntity_path;
exports.addCartItem_query = exports.getHealth_query;
exports.updateCartItem_query = exports.getHealth_query;
exports.removeCartItem_path = exports.updateCartItem_path;
exports.removeCartItem_query = exports.getHealth_query;
exports.removeCartItem_header = exports.updateCartItem_header;
exports.mergeCart_path = exports.publishEntity_path;
exports.mergeCart_query = exports.getHealth_query;
exports.checkout_query = exports.getHealth_query;
exports.checkout_header = exports.mergeCart_header;
exports.getOrder_query = exports.getHealth_query;
exports.getOrder_header = exports.getCart_header;
exports.changeOrderStatus_path = exports.publishEntity_path;
exports.changeOrderStatus_query = exports.getHealth_query;
exports.changeOrderStatus_header = exports.updateEntity_header;
exports.listOrderFulfillments_path = exports.publishEntity_path;
exports.listOrderFulfillments_query = exports.listBrands_query;
exports.listOrderFulfillments_header = exports.getCart_header;
exports.createFulfillment_path = exports.publishEntity_path;
exports.createFulfillment_query = exports.getHealth_query;
exports.createFulfillment_header = exports.createEntity_header;
exports.listOrderDownloads_path = exports.publishEntity_path;
exports.listOrderDownloads_query = exports.listBrands_query;
exports.listOrderDownloads_header = exports.getCart_header;
exports.captureOrderPayment_path = exports.publishEntity_path;
exports.captureOrderPayment_query = exports.getHealth_query;
exports.captureOrderPayment_header = exports.createEntity_header;
exports.refundOrder_path = exports.publishEntity_path;
exports.refundOrder_query = exports.getHealth_query;
exports.refundOrder_header = exports.createEntity_header;
exports.adjustInventory_query = exports.getHealth_query;
exports.reserveInventory_query = exports.getHealth_query;
exports.reserveInventory_header = exports.createEntity_header;
exports.releaseInventory_query = exports.getHealth_query;
exports.releaseInventory_header = exports.createEntity_header;
exports.listWarehouses_query = exports.listBrands_query;
exports.createWarehouse_query = exports.getHealth_query;
exports.createWarehouse_header = exports.createEntity_header;
exports.createPrice_query = exports.getHealth_query;
exports.createPrice_header = exports.adjustInventory_header;
exports.createPriceModifier_query = exports.getHealth_query;
exports.createPriceModifier_header = exports.createEntity_header;
exports.createPromotion_query = exports.getHealth_query;
exports.createPromotion_header = exports.createEntity_header;
exports.validatePromotion_query = exports.getHealth_query;
exports.updatePromotion_path = exports.publishEntity_path;
exports.updatePromotion_query = exports.getHealth_query;
exports.updatePromotion_header = exports.updateEntity_header;
exports.deactivatePromotion_path = exports.publishEntity_path;
exports.deactivatePromotion_query = exports.getHealth_query;
exports.deactivatePromotion_header = exports.updateEntity_header;
exports.search_header = exports.listEntities_header;
exports.suggest_header = exports.listEntities_header;
exports.uploadMedia_query = exports.getHealth_query;
exports.uploadMedia_header = exports.createEntity_header;
exports.getMedia_path = exports.publishEntity_path;
exports.deleteMedia_path = exports.publishEntity_path;
exports.deleteMedia_query = exports.getHealth_query;
exports.attachMedia_query = exports.getHealth_query;
exports.attachMedia_header = exports.createEntity_header;
exports.receivePaymentWebhook_query = exports.getHealth_query;
exports.listWebhooks_query = exports.listBrands_query;
exports.createWebhook_query = exports.getHealth_query;
exports.updateWebhook_path = exports.publishEntity_path;
exports.updateWebhook_query = exports.getHealth_query;
exports.updateWebhook_header = exports.updateEntity_header;
exports.deleteWebhook_path = exports.publishEntity_path;
exports.deleteWebhook_query = exports.getHealth_query;
exports.deleteWebhook_header = exports.updateEntity_header;
exports.listWebhookDeliveries_path = exports.publishEntity_path;
exports.replayWebhookDelivery_query = exports.getHealth_query;
exports.rotateWebhookSecret_path = exports.publishEntity_path;
exports.rotateWebhookSecret_query = exports.getHealth_query;
exports.testWebhook_path = exports.publishEntity_path;
exports.testWebhook_query = exports.getHealth_query;
exports.getProfile_query = exports.getHealth_query;
exports.updateProfile_query = exports.getHealth_query;
exports.updateProfile_header = exports.updateEntity_header;
exports.listAddresses_query = exports.listBrands_query;
exports.createAddress_query = exports.getHealth_query;
exports.createAddress_header = exports.createEntity_header;
exports.updateAddress_path = exports.publishEntity_path;
exports.updateAddress_query = exports.getHealth_query;
exports.updateAddress_header = exports.updateEntity_header;
exports.deleteAddress_path = exports.publishEntity_path;
exports.deleteAddress_query = exports.getHealth_query;
exports.deleteAddress_header = exports.updateEntity_header;
exports.getMyOrder_path = exports.getOrder_path;
exports.getMyOrder_query = exports.getHealth_query;
exports.getMyOrderTracking_path = exports.getOrder_path;
exports.getMyOrderTracking_query = exports.listBrands_query;
exports.listMyOrderDownloads_query = exports.listBrands_query;
exports.reorder_path = exports.listMyOrderDownloads_path;
exports.reorder_query = exports.getHealth_query;
exports.reorder_header = exports.createEntity_header;
exports.closeAccount_query = exports.getHealth_query;
exports.exportAccount_query = exports.getHealth_query;
exports.getCustomer_path = exports.publishEntity_path;
exports.getCustomer_query = exports.getHealth_query;
exports.updateCustomer_path = exports.publishEntity_path;
exports.updateCustomer_query = exports.getHealth_query;
exports.updateCustomer_header = exports.updateEntity_header;
exports.closeCustomerAccount_path = exports.publishEntity_path;
exports.closeCustomerAccount_query = exports.getHealth_query;
exports.exportCustomer_path = exports.publishEntity_path;
exports.exportCustomer_query = exports.getHealth_query;
exports.listCustomerGroups_query = exports.listBrands_query;
exports.createCustomerGroup_query = exports.getHealth_query;
exports.createCustomerGroup_header = exports.createEntity_header;
exports.updateCustomerGroup_path = exports.publishEntity_path;
exports.updateCustomerGroup_query = exports.getHealth_query;
exports.updateCustomerGroup_header = exports.updateEntity_header;
exports.deleteCustomerGroup_path = exports.publishEntity_path;
exports.deleteCustomerGroup_query = exports.getHealth_query;
exports.deleteCustomerGroup_header = exports.updateEntity_header;
exports.addCustomerToGroup_query = exports.getHealth_query;
exports.removeCustomerFromGroup_path = exports.addCustomerToGroup_path;
exports.removeCustomerFromGroup_query = exports.getHealth_query;
exports.getAnalyticsMeta_query = exports.getHealth_query;
exports.queryAnalytics_query = exports.getHealth_query;
exports.signUpWithEmail_query = exports.getHealth_query;
exports.signInWithEmail_query = exports.getHealth_query;
exports.signOut_query = exports.getHealth_query;
exports.changePassword_query = exports.getHealth_query;
exports.verifyPassword_query = exports.getHealth_query;
exports.updateUser_query = exports.getHealth_query;
exports.listSessions_query = exports.getHealth_query;
exports.revokeSession_query = exports.getHealth_query;
exports.revokeSessions_query = exports.getHealth_query;
exports.revokeOtherSessions_query = exports.getHealth_query;
exports.requestPasswordReset_query = exports.getHealth_query;
exports.resetPassword_query = exports.getHealth_query;
exports.sendVerificationEmail_query = exports.getHealth_query;
exports.changeUserRole_path = exports.publishEntity_path;
exports.changeUserRole_query = exports.getHealth_query;
exports.listApiKeys_query = exports.listBrands_query;
exports.createApiKey_query = exports.getHealth_query;
exports.revokeApiKey_path = exports.publishEntity_path;
exports.revokeApiKey_query = exports.getHealth_query;
exports.listFailedJobs_query = exports.listBrands_query;
exports.retryJob_path = exports.publishEntity_path;
exports.retryJob_query = exports.getHealth_query;
exports.runJobsByPost_query = exports.runJobs_query;
exports.registerVendor_query = exports.getHealth_query;
exports.registerVendor_header = exports.createEntity_header;
exports.getVendor_path = exports.publishEntity_path;
exports.getVendor_query = exports.getHealth_query;
exports.updateVendor_path = exports.publishEntity_path;
exports.updateVendor_query = exports.getHealth_query;
exports.updateVendor_header = exports.updateEntity_header;
exports.approveVendor_path = exports.publishEntity_path;
exports.approveVendor_query = exports.getHealth_query;
exports.rejectVendor_path = exports.publishEntity_path;
exports.rejectVendor_query = exports.getHealth_query;
exports.suspendVendor_path = exports.publishEntity_path;
exports.suspendVendor_query = exports.getHealth_query;
exports.suspendVendor_body = exports.rejectVendor_body;
exports.reinstateVendor_path = exports.publishEntity_path;
exports.reinstateVendor_query = exports.getHealth_query;
exports.listVendorEntities_path = exports.publishEntity_path;
exports.listVendorEntities_query = exports.listBrands_query;
exports.addVendorEntity_path = exports.publishEntity_path;
exports.addVendorEntity_query = exports.getHealth_query;
exports.removeVendorEntity_query = exports.getHealth_query;
exports.listVendorUsers_path = exports.publishEntity_path;
exports.listVendorUsers_query = exports.listBrands_query;
exports.addVendorUser_path = exports.publishEntity_path;
exports.addVendorUser_query = exports.getHealth_query;
exports.removeVendorUser_query = exports.getHealth_query;
exports.listVendorPromotions_path = exports.publishEntity_path;
exports.listVendorPromotions_query = exports.listBrands_query;
exports.addVendorPromotion_path = exports.publishEntity_path;
exports.addVendorPromotion_query = exports.getHealth_query;
exports.removeVendorPromotion_query = exports.getHealth_query;
exports.listVendorDocuments_path = exports.publishEntity_path;
exports.listVendorDocuments_query = exports.listBrands_query;
exports.uploadVendorDocument_path = exports.publishEntity_path;
exports.uploadVendorDocument_query = exports.getHealth_query;
exports.uploadVendorDocument_header = exports.createEntity_header;
exports.approveVendorDocument_query = exports.getHealth_query;
exports.rejectVendorDocument_path = exports.approveVendorDocument_path;
exports.rejectVendorDocument_query = exports.getHealth_query;
exports.getVendorBalance_path = exports.publishEntity_path;
exports.getVendorBalance_query = exports.listBrands_query;
exports.adjustVendorBalance_path = exports.publishEntity_path;
exports.adjustVendorBalance_query = exports.getHealth_query;
exports.adjustVendorBalance_header = exports.createEntity_header;
exports.getVendorPerformance_path = exports.publishEntity_path;
exports.getVendorPerformance_query = exports.getHealth_query;
exports.getOwnVendor_query = exports.getHealth_query;
exports.updateOwnVendor_query = exports.getHealth_query;
exports.updateOwnVendor_header = exports.updateEntity_header;
exports.confirmOwnSubOrder_path = exports.publishEntity_path;
exports.confirmOwnSubOrder_query = exports.getHealth_query;
exports.shipOwnSubOrder_path = exports.publishEntity_path;
exports.shipOwnSubOrder_query = exports.getHealth_query;
exports.deliverOwnSubOrder_path = exports.publishEntity_path;
exports.deliverOwnSubOrder_query = exports.getHealth_query;
exports.cancelOwnSubOrder_path = exports.publishEntity_path;
exports.cancelOwnSubOrder_query = exports.getHealth_query;
exports.listOwnPayouts_query = exports.listBrands_query;
exports.getOwnBalance_query = exports.listBrands_query;
exports.listOwnReviews_query = exports.listBrands_query;
exports.setOwnReviewResponse_path = exports.publishEntity_path;
exports.setOwnReviewResponse_query = exports.getHealth_query;
exports.setOwnReviewResponse_header = exports.updateEntity_header;
exports.deleteOwnReviewResponse_path = exports.publishEntity_path;
exports.deleteOwnReviewResponse_query = exports.getHealth_query;
exports.deleteOwnReviewResponse_header = exports.updateEntity_header;
exports.approveOwnReturn_path = exports.publishEntity_path;
exports.approveOwnReturn_query = exports.getHealth_query;
exports.rejectOwnReturn_path = exports.publishEntity_path;
exports.rejectOwnReturn_query = exports.getHealth_query;
exports.rejectOwnReturn_body = exports.rejectVendor_body;
exports.listCommissionRules_query = exports.listBrands_query;
exports.createCommissionRule_query = exports.getHealth_query;
exports.createCommissionRule_header = exports.createEntity_header;
exports.updateCommissionRule_path = exports.publishEntity_path;
exports.updateCommissionRule_query = exports.getHealth_query;
exports.updateCommissionRule_header = exports.updateEntity_header;
exports.deleteCommissionRule_path = exports.publishEntity_path;
exports.deleteCommissionRule_query = exports.getHealth_query;
exports.deleteCommissionRule_header = exports.updateEntity_header;
exports.runPayouts_query = exports.getHealth_query;
exports.runPayouts_header = exports.createEntity_header;
exports.retryPayout_path = exports.publishEntity_path;
exports.retryPayout_query = exports.getHealth_query;
exports.retryPayout_header = exports.createEntity_header;
exports.getSubOrder_path = exports.publishEntity_path;
exports.getSubOrder_query = exports.getHealth_query;
exports.changeSubOrderStatus_path = exports.publishEntity_path;
exports.changeSubOrderStatus_query = exports.getHealth_query;
exports.changeSubOrderStatus_header = exports.updateEntity_header;
exports.listSubOrdersOfOrder_path = exports.publishEntity_path;
exports.listSubOrdersOfOrder_query = exports.listBrands_query;
exports.openDispute_query = exports.getHealth_query;
exports.openDispute_header = exports.createEntity_header;
exports.respondToDispute_path = exports.publishEntity_path;
exports.respondToDispute_query = exports.getHealth_query;
exports.escalateDispute_path = exports.publishEntity_path;
exports.escalateDispute_query = exports.getHealth_query;
exports.escalateDispute_body = exports.cancelOwnSubOrder_body;
exports.resolveDispute_path = exports.publishEntity_path;
exports.resolveDispute_query = exports.getHealth_query;
exports.resolveDispute_header = exports.createEntity_header;
exports.requestReturn_query = exports.getHealth_query;
exports.requestReturn_header = exports.createEntity_header;
exports.shipReturnBack_path = exports.publishEntity_path;
exports.shipReturnBack_query = exports.getHealth_query;
exports.receiveReturn_path = exports.publishEntity_path;
exports.receiveReturn_query = exports.getHealth_query;
exports.receiveReturn_header = exports.createEntity_header;
exports.listVendorReviews_path = exports.publishEntity_path;
exports.listVendorReviews_query = exports.listBrands_query;
exports.createVendorReview_path = exports.publishEntity_path;
exports.createVendorReview_query = exports.getHealth_query;
exports.createVendorReview_header = exports.createEntity_header;
exports.moderateVendorReview_query = exports.getHealth_query;
exports.moderateVendorReview_header = exports.updateEntity_header;
exports.updateVendorReview_path = exports.publishEntity_path;
exports.updateVendorReview_query = exports.getHealth_query;
exports.updateVendorReview_header = exports.updateEntity_header;
